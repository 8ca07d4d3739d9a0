"""Exercise: the thin matrices that come closest to a change."""

import torch
from torch import Tensor


# --8<-- [start:starter]
def thin(change: Tensor, rank: int) -> tuple[Tensor, Tensor]:
    """Return up, (outputs, rank), and down, (rank, inputs), closest to a change."""
    return change[:, :rank], torch.eye(rank, change.size(1))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_thin(thin) -> str:
    """Compare the sum of squares that is missed with the least possible one."""
    try:
        torch.manual_seed(0)
        for outputs, inputs in ((6, 4), (4, 6), (5, 5)):
            for rank in range(1, 4):
                change = torch.randn(outputs, inputs)
                parts = thin(change.clone(), rank)
                if not isinstance(parts, tuple) or len(parts) != 2:
                    return "Not yet: return two tensors."
                shapes = [tuple(part.shape) for part in parts]
                if shapes != [(outputs, rank), (rank, inputs)]:
                    return (
                        f"Not yet: rank {rank} of {outputs} x {inputs} gives {shapes}."
                    )
                missed = (change - parts[0] @ parts[1]).square().sum().item()
                least = torch.linalg.svdvals(change)[rank:].square().sum().item()
                if not missed <= 1.001 * least + 1e-6:
                    told = f"the squares missed add up to {missed:.2f}, not {least:.2f}"
                    return f"Not yet: at rank {rank}, {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_thin(thin))
    # > Not yet: at rank 1, the squares missed add up to 21.46, not 12.53.
    # --8<-- [end:try]
