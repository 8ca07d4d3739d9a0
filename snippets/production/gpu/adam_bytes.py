"""Exercise: the bytes that a training with Adam keeps."""

import torch
from torch import nn


# --8<-- [start:starter]
def adam_bytes(model: nn.Module) -> int:
    """Return the bytes of weights, gradients, and both means of Adam."""
    return sum(p.nbytes for p in model.parameters())  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def counted(model: nn.Module) -> int:
    """Return the same, counted after a real step."""
    trained = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(trained)
    sum(p.sum() for p in trained).backward()
    optimizer.step()
    means = [m for kept in optimizer.state.values() for m in kept.values() if m.ndim]
    tensors = [*model.parameters(), *(p.grad for p in trained), *means]
    return sum(tensor.nbytes for tensor in tensors)


def check_adam_bytes(adam_bytes) -> str:
    """Say whether the bytes are right, for other types and frozen layers, too."""
    whole = nn.Sequential(nn.Linear(20, 30), nn.Linear(30, 5))
    half = nn.Linear(20, 30, dtype=torch.bfloat16)
    partly = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.Linear(30, 5))
    partly[0].requires_grad_(False)
    try:
        for model, what in (
            (whole, "a model"),
            (half, "a model of bfloat16"),
            (partly, "a model with a frozen layer"),
        ):
            before = [p.clone() for p in model.parameters()]
            found = adam_bytes(model)
            if any(p.grad is not None for p in model.parameters()) or not all(
                torch.equal(p, b)
                for p, b in zip(model.parameters(), before, strict=True)
            ):
                return "Not yet: leave the model as it is, untrained."
            if found != (expected := counted(model)):
                return f"Not yet: {found} for {what} that keeps {expected}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_adam_bytes(adam_bytes))
    # > Not yet: 3140 for a model that keeps 12560.
    # --8<-- [end:try]
