"""How many gradients of a trained network become 0 in 16 bits."""

# needs: sklearn (the digits come with it)

# --8<-- [start:gradients]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

digits = load_digits()
images = torch.tensor(digits.data, dtype=torch.float32) / 16
answers = torch.tensor(digits.target)

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(200):
    optimizer.zero_grad()
    F.cross_entropy(model(images), answers).backward()
    optimizer.step()

hidden = model[:2](images)
hidden.retain_grad()
F.cross_entropy(model[2:](hidden), answers).backward()
gradients = hidden.grad[hidden.grad != 0]
# --8<-- [end:gradients]

if __name__ == "__main__":
    # --8<-- [start:count]
    for dtype in (torch.float16, torch.bfloat16):
        lost = gradients.to(dtype) == 0
        print(f"{dtype!s:14}: {100 * lost.float().mean():.0f} % become 0")
    # > torch.float16 : 54 % become 0
    # > torch.bfloat16: 0 % become 0

    scaled = (gradients * 65536).half()
    print(f"scaled, float16: {100 * (scaled == 0).float().mean():.0f} % become 0")
    # > scaled, float16: 0 % become 0
    print(f"largest: {scaled.abs().max():.0f}")
    # > largest: 24
    # --8<-- [end:count]
