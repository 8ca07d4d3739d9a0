"""Solution: compare the numbers, and count from the end with care."""

from keep_last import check_keep_last


# --8<-- [start:solution]
def keep_last(folder, count):
    def epoch(path):
        return int(path.stem.removeprefix("epoch-"))

    paths = sorted(folder.glob("epoch-*.pt"), key=epoch, reverse=True)
    for path in paths[count:]:
        path.unlink()


print(check_keep_last(keep_last))
# > Right!
# --8<-- [end:solution]
