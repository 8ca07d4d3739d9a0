"""Question: who reads which shard."""

# --8<-- [start:question]
ranks, workers = 2, 2
shards = list(range(8))

reader = 1 * workers + 0  # rank 1, worker 0
print(shards[reader :: ranks * workers])
# > [2, 6]
# --8<-- [end:question]
