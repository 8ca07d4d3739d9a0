"""Solution: compare the epochs as numbers."""

from pathlib import Path

from newest import check_newest


# --8<-- [start:solution]
def newest(folder: Path) -> Path | None:
    """Return the checkpoint of the last epoch, or None if there is none."""
    paths = folder.glob("epoch-*.pt")
    return max(paths, key=epoch_of, default=None)


def epoch_of(path: Path) -> int:
    """Return the number in a name like `epoch-12.pt`."""
    return int(path.stem.removeprefix("epoch-"))


print(check_newest(newest))
# > Right!
# --8<-- [end:solution]
