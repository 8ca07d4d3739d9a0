"""Exercise: how many batches a loader has."""

from torch.utils.data import DataLoader


# --8<-- [start:starter]
def count_batches(items: int, batch_size: int, drop_last: bool) -> int:
    """Return how many batches there are, without a loader."""
    return items // batch_size  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_count(count_batches) -> str:
    """Say whether `count_batches` agrees with real loaders."""
    try:
        for batch_size in (64, 10, 1):
            for items in (1, 63, 64, 65, 128, 1197):
                for drop_last in (False, True):
                    loader = DataLoader(range(items), batch_size, drop_last=drop_last)
                    found = count_batches(items, batch_size, drop_last)
                    if isinstance(found, bool) or found != len(loader):
                        case = f"count_batches({items}, {batch_size}, {drop_last})"
                        return f"Not yet: {case} is {found}, not {len(loader)}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_count(count_batches))
    # > Not yet: count_batches(1, 64, False) is 0, not 1.
    # --8<-- [end:try]
