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
    for items in (1, 63, 64, 65, 128, 1197):
        for drop_last in (False, True):
            loader = DataLoader(range(items), 64, drop_last=drop_last)
            found = count_batches(items, 64, drop_last)
            if found != len(loader):
                case = f"items={items}, drop_last={drop_last}"
                return f"Not yet: {case}: {found}, not {len(loader)}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_count(count_batches))
    # > Not yet: items=1, drop_last=False: 0, not 1.
    # --8<-- [end:try]
