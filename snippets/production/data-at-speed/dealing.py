"""Shards dealt out to readers, tried in many ways."""


# --8<-- [start:deal]
def deal(shards: list, rank: int, world: int, worker: int, workers: int) -> list:
    """Return the shards of one of `world * workers` readers."""
    reader = worker * world + rank
    return shards[reader :: world * workers]


if __name__ == "__main__":
    tried = exact = 0
    for count in range(20):
        shards = list(range(count))
        for world in (1, 2, 3, 4, 5):
            for workers in (1, 2, 3, 4):
                readers = [(r, w) for r in range(world) for w in range(workers)]
                dealt = [deal(shards, r, world, w, workers) for r, w in readers]
                tried += 1
                exact += sorted(n for mine in dealt for n in mine) == shards
    print(f"{exact} of {tried} ways: each shard once")
    # > 400 of 400 ways: each shard once
# --8<-- [end:deal]
