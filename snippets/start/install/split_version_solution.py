"""Solution: cut at the plus sign, then at the dots, and keep three numbers."""

import torch
from split_version import check_split_version


# --8<-- [start:solution]
def split_version(version: str) -> tuple[tuple[int, ...], str]:
    """Turn "2.13.0+cpu" into ((2, 13, 0), "cpu")."""
    numbers, _, build = version.partition("+")
    return tuple(int(part) for part in numbers.split(".")[:3]), build


print(check_split_version(split_version))
# > Right!
print(split_version(torch.__version__)[0] >= (2, 6, 0))
# > True
# --8<-- [end:solution]
