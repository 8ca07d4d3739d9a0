"""Solution: the largest shard first, to whoever has least."""

from deal_by_size import check_deal_by_size


# --8<-- [start:solution]
def deal_by_size(sizes: list[int], readers: int) -> list[list[int]]:
    """Return for each reader the numbers of its shards."""
    dealt, loads = [[] for _ in range(readers)], [0] * readers
    for number in sorted(range(len(sizes)), key=lambda n: -sizes[n]):
        reader = loads.index(min(loads))
        dealt[reader].append(number)
        loads[reader] += sizes[number]
    return dealt


print(check_deal_by_size(deal_by_size))
# > Right!
# --8<-- [end:solution]
