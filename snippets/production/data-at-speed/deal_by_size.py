"""Exercise: deal out shards of different sizes."""


# --8<-- [start:starter]
def deal_by_size(sizes: list[int], readers: int) -> list[list[int]]:
    """Return for each reader the numbers of its shards."""
    numbers = list(range(len(sizes)))
    return [numbers[r::readers] for r in range(readers)]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_deal_by_size(deal_by_size) -> str:
    """Look for a shard that should have gone to another reader."""
    cases = [([4, 9, 4, 1, 3, 2, 5], 2), ([1, 1, 1, 9], 2), ([30, 1, 1, 1, 30, 1], 3)]
    cases += [([8, 7, 6, 5, 4, 3, 2, 1], 4), ([5, 5, 5], 1), ([2, 3], 4), ([6], 2)]
    try:
        for sizes, readers in cases:
            dealt = [list(mine) for mine in deal_by_size(sizes.copy(), readers)]
            case = f"sizes {sizes}"
            if len(dealt) != readers:
                return f"Not yet: {case}: {len(dealt)} lists for {readers} readers."
            numbers = sorted(n for mine in dealt for n in mine)
            if numbers != list(range(len(sizes))):
                return f"Not yet: {case}: shards {numbers} are read."
            loads = [sum(sizes[n] for n in mine) for mine in dealt]
            for mine, load in zip(dealt, loads, strict=True):
                for n in mine:
                    if min(loads) + sizes[n] < load:
                        better = f"{sizes[n]} should go from {load} to {min(loads)}"
                        return f"Not yet: {case}, dealt as {loads}: {better}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_deal_by_size(deal_by_size))
    # > Not yet: sizes [4, 9, 4, 1, 3, 2, 5], dealt as [16, 12]: 3 should go from 16 to 12.
    # --8<-- [end:try]
