"""A training in float16 that stands still, and the scale that moves it."""

# --8<-- [start:train]
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
pixels = torch.rand(2**20, 8)  # eight facts about each pixel of a photo
changes = 0.01 * pixels.mean(1, keepdim=True)  # what is to be predicted


def train_pixels(dtype: torch.dtype, scaled: bool) -> None:
    """Train for five steps, and say what became of loss and gradients."""
    layer = nn.Linear(8, 1)
    layer.load_state_dict({"weight": torch.zeros(1, 8), "bias": torch.zeros(1)})
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.2)
    scaler = torch.amp.GradScaler("cpu", enabled=scaled)
    for _ in range(5):
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=dtype):
            loss = F.mse_loss(layer(pixels), changes)
        scaler.scale(loss).backward()
        scaler.step(optimizer)
        scaler.update()
    zeros = (layer.weight.grad == 0).sum()
    print(f"loss {loss:.1e}, gradients that are 0: {zeros} of 8")


# --8<-- [end:train]

# --8<-- [start:compare]
train_pixels(torch.float16, scaled=False)
# > loss 2.6e-05, gradients that are 0: 8 of 8
train_pixels(torch.bfloat16, scaled=False)
# > loss 1.0e-07, gradients that are 0: 0 of 8
train_pixels(torch.float16, scaled=True)
# > loss 1.0e-07, gradients that are 0: 0 of 8
# --8<-- [end:compare]
