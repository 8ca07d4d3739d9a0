"""Solution: all differences by broadcasting, then a norm along the last dim."""

import torch
from distances import check_distances


# --8<-- [start:solution]
def distances(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return how far each point of `a` is from each of `b`."""
    differences = a[:, None, :] - b[None, :, :]
    return torch.linalg.vector_norm(differences, dim=-1)


print(check_distances(distances))
# > Right!
# --8<-- [end:solution]
