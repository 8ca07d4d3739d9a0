"""Against forgetting: some of the old text beside the new."""

# needs: safetensors (the weights are read from its format)
# time: 60 s (six trainings, in about ten seconds if nothing else runs)

from tuning import row, tuned

# --8<-- [start:old]
print(row("full, old", [tuned(seed, None, rate=0.003, old=4) for seed in range(3)]))
# > full, old   84 to  95 % right, book 3.4 to 3.5
print(row("LoRA, old", [tuned(seed, 8, rate=0.01, old=4) for seed in range(3)]))
# > LoRA, old   66 to  92 % right, book 3.4 to 3.4
# --8<-- [end:old]
