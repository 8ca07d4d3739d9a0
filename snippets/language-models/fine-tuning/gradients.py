"""Exercise: the gradients of the two thin matrices."""

import torch
from torch import Tensor


# --8<-- [start:starter]
def lora_gradients(
    gradient: Tensor, up: Tensor, down: Tensor, scale: float
) -> tuple[Tensor, Tensor]:
    """Return the gradients of up and of down, from that of the whole weight."""
    return torch.zeros_like(up), torch.zeros_like(down)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_gradients(lora_gradients) -> str:
    """Compare with autograd, for random matrices and for those at the start."""
    try:
        torch.manual_seed(0)
        for outputs, inputs, rank, scale in (
            (5, 7, 2, 2.0),
            (6, 4, 3, 0.5),
            (4, 4, 1, 3.0),
        ):
            weight = torch.randn(outputs, inputs, dtype=torch.float64)
            x = torch.randn(9, inputs, dtype=torch.float64)
            for start in ("random", "zero up"):
                up = torch.randn(outputs, rank, dtype=torch.float64)
                down = torch.randn(rank, inputs, dtype=torch.float64)
                up = torch.zeros_like(up) if start == "zero up" else up
                learned = [up.requires_grad_(), down.requires_grad_()]
                whole = weight + scale * (up @ down)
                loss = (x @ whole.T).sin().sum()
                gradient, *expected = torch.autograd.grad(loss, [whole, *learned])
                found = lora_gradients(gradient, up.detach(), down.detach(), scale)
                if not isinstance(found, tuple) or len(found) != 2:
                    return "Not yet: return two tensors."
                for name, one, other in zip(
                    ("up", "down"), found, expected, strict=True
                ):
                    if not isinstance(one, Tensor) or one.shape != other.shape:
                        shape = tuple(other.shape)
                        return (
                            f"Not yet: the gradient of {name} is no tensor of {shape}."
                        )
                    miss = (one - other).abs().max().item()
                    if not miss <= 1e-8:
                        return (
                            f"Not yet: that of {name} is off by {miss:.2f} ({start})."
                        )
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_gradients(lora_gradients))
    # > Not yet: that of up is off by 27.07 (random).
    # --8<-- [end:try]
