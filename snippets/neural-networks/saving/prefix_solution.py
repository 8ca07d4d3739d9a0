"""Solution: only at the start, and only once."""

from prefix import check_without_prefix


# --8<-- [start:solution]
def without_prefix(state, prefix):
    return {name.removeprefix(prefix): one for name, one in state.items()}


print(check_without_prefix(without_prefix))
# > Right!
# --8<-- [end:solution]
