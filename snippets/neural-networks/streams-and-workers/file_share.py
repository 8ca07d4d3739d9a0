"""Exercise: which files of a stream a worker reads."""

# --8<-- [start:starter]
from types import SimpleNamespace


def share(files: list[str], worker) -> list[str]:
    """Return the files to read, given what `get_worker_info()` says."""
    return files  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_share(share) -> str:
    """Say whether each file is read by one worker, and nobody has too many."""
    try:
        for count in (7, 8, 2):
            files = [f"readings-{number}.csv" for number in range(count)]
            alone = list(share(files.copy(), None))
            if sorted(alone) != files:
                return f"Not yet: without workers, {len(alone)} of {count} are read."
            for workers in (1, 2, 3):
                each = [
                    list(
                        share(files.copy(), SimpleNamespace(id=i, num_workers=workers))
                    )
                    for i in range(workers)
                ]
                case = f"{count} files, num_workers={workers}: read"
                sizes = [len(mine) for mine in each]
                read = sorted(file for mine in each for file in mine)
                if read != files:
                    missing = len(set(files) - set(read))
                    twice = len(read) - len(set(read))
                    off = f"{missing} missing, {twice} too many"
                    return f"Not yet: {case} {sizes}; {off}."
                if max(sizes) - min(sizes) > 1:
                    return f"Not yet: {case} {sizes}, which is not even."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_share(share))
    # > Not yet: 7 files, num_workers=2: read [7, 7]; 0 missing, 7 too many.
    # --8<-- [end:try]
