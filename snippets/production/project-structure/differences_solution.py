"""Solution: compare field by field."""

from dataclasses import fields

from differences import check_differences


# --8<-- [start:solution]
def differences(old, new) -> dict[str, tuple]:
    found = {}
    for field in fields(old):
        pair = getattr(old, field.name), getattr(new, field.name)
        if pair[0] != pair[1]:
            found[field.name] = pair
    return found


print(check_differences(differences))
# > Right!
# --8<-- [end:solution]
