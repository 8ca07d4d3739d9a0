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
    model = nn.Sequential(nn.Linear(20, 30), nn.Linear(30, 5))
    if adam_bytes(model) != (expected := counted(model)):
        return f"Not yet: {adam_bytes(model)} for a model that keeps {expected}."
    half = nn.Linear(20, 30, dtype=torch.bfloat16)
    if adam_bytes(half) != counted(half):
        return "Not yet: a weight of bfloat16 takes 2 bytes."
    model[0].requires_grad_(False).zero_grad()
    if adam_bytes(model) != (expected := counted(model)):
        return f"Not yet: with its first layer frozen, the model keeps {expected}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_adam_bytes(adam_bytes))
    # > Not yet: 3140 for a model that keeps 12560.
    # --8<-- [end:try]
