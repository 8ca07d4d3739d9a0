"""Mistake: the gradients are never cleared."""

import torch
from torch import nn

# --8<-- [start:mistake]
x = torch.linspace(-1, 1, 20).unsqueeze(1)
y = 3 * x + 2


def train_line(clear: bool) -> float:
    """Fit y = 3x + 2, with or without clearing the gradients."""
    torch.manual_seed(0)
    line = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(line.parameters(), lr=0.1)
    for _ in range(60):
        if clear:
            optimizer.zero_grad()
        loss = nn.functional.mse_loss(line(x), y)
        loss.backward()
        optimizer.step()
    return loss.item()


print(f"cleared: {train_line(clear=True):.3f}")
# > cleared: 0.000
print(f"piled up: {train_line(clear=False):.1f}")
# > piled up: 2.7
# --8<-- [end:mistake]
