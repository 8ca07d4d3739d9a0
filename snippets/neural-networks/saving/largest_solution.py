"""Solution: the name whose tensor has the most elements."""

from pathlib import Path

import torch
from largest import check_largest


# --8<-- [start:solution]
def largest(path: Path) -> str:
    """Return the name of the tensor with the most numbers in the file."""
    state = torch.load(path, map_location="meta")
    return max(state, key=lambda name: state[name].numel())


print(check_largest(largest))
# > Right!
# --8<-- [end:solution]
