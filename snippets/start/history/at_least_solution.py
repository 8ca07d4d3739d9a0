"""Solution: compare numbers, not letters."""

from at_least import check_at_least


# --8<-- [start:solution]
def numbers(version):
    return [int(part) for part in version.split("+")[0].split(".")]


def at_least(version, wanted):
    return numbers(version) >= numbers(wanted)


print(check_at_least(at_least))
# > Right!
# --8<-- [end:solution]
