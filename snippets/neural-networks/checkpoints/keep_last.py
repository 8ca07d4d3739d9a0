"""Exercise: keep the last checkpoints, and remove the others."""

import tempfile
from pathlib import Path


# --8<-- [start:starter]
def keep_last(folder, count):
    """Leave the `count` newest of the files epoch-1.pt, epoch-2.pt and so on."""
    paths = sorted(folder.glob("epoch-*.pt"))  # your code here
    for path in paths[:-count]:
        path.unlink()


# --8<-- [end:starter]


# --8<-- [start:check]
def check_keep_last(keep_last) -> str:
    """Try folders with few and many checkpoints, and with other files."""
    cases = (
        ([8, 9, 10, 11], 2, [10, 11]),
        ([1, 2], 3, [1, 2]),
        ([100, 20, 3], 1, [100]),
        ([10, 20, 30], 2, [20, 30]),
        ([], 2, []),
        ([4, 5, 6], 0, []),
    )
    others = {"best.pt", "epoch-7.pt.part", "notes-epoch-1.txt"}
    try:
        for epochs, count, kept in cases:
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                for epoch in epochs:
                    (folder / f"epoch-{epoch}.pt").touch()
                for other in others:
                    (folder / other).touch()
                keep_last(folder, count)
                left = {path.name for path in folder.iterdir()}
            if lost := others - left:
                return f"Not yet: {sorted(lost)[0]} is no checkpoint of an epoch."
            found = sorted(int(one[6:-3]) for one in left - others)
            if found != kept:
                return (
                    f"Not yet: of {epochs}, the last {count} are {kept}, not {found}."
                )
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_keep_last(keep_last))
    # > Not yet: of [8, 9, 10, 11], the last 2 are [10, 11], not [8, 9].
    # --8<-- [end:try]
