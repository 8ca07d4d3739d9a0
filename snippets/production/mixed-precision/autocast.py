"""Which types come out under autocast."""

# --8<-- [start:first]
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
layer = nn.Linear(8, 3)
x, labels = torch.rand(4, 8), torch.tensor([0, 1, 2, 0])

with torch.autocast("cpu", dtype=torch.bfloat16):
    scores = layer(x)
    loss = F.cross_entropy(scores, labels)
print(scores.dtype, loss.dtype)
# > torch.bfloat16 torch.float32
# --8<-- [end:first]

# --8<-- [start:weights]
loss.backward()
print(layer.weight.dtype, layer.weight.grad.dtype)
# > torch.float32 torch.float32
# --8<-- [end:weights]


# --8<-- [start:ask]
def types_under_autocast(device: torch.device) -> dict[str, torch.dtype]:
    """Return the type of what some operations return under autocast."""
    x = torch.rand(8, 8, device=device)  # float32
    labels = torch.zeros(8, dtype=torch.long, device=device)
    with torch.autocast(device.type, dtype=torch.bfloat16):
        h = x @ x
        results = {
            "x @ x": h,
            "x + x": x + x,
            "h.relu()": h.relu(),
            "h + x": h + x,
            "h.softmax(1)": h.softmax(1),
            "h.exp()": h.exp(),
            "h.sum()": h.sum(),
            "layer_norm(h)": F.layer_norm(h, (8,)),
            "mse_loss(h, x)": F.mse_loss(h, x),
            "cross_entropy(h)": F.cross_entropy(h, labels),
        }
    return {name: result.dtype for name, result in results.items()}


# --8<-- [end:ask]

if __name__ == "__main__":
    # --8<-- [start:cpu]
    for name, dtype in types_under_autocast(torch.device("cpu")).items():
        print(f"{name:16} {dtype}")
    # > x @ x            torch.bfloat16
    # > x + x            torch.float32
    # > h.relu()         torch.bfloat16
    # > h + x            torch.float32
    # > h.softmax(1)     torch.bfloat16
    # > h.exp()          torch.bfloat16
    # > h.sum()          torch.bfloat16
    # > layer_norm(h)    torch.bfloat16
    # > mse_loss(h, x)   torch.float32
    # > cross_entropy(h) torch.float32
    # --8<-- [end:cpu]
