"""Solution: the last release that was out on that day."""

from newest import check_newest, released


# --8<-- [start:solution]
def newest_on(day):
    newest = None
    for version, out in released.items():
        if out <= day:
            newest = version
    return newest


print(check_newest(newest_on))
# > Right!
# --8<-- [end:solution]
