"""A gradient that is too long is shortened, one that is not is left alone."""

import torch
from torch import nn

# --8<-- [start:clip]
weights = torch.tensor([0.0, 0.0], requires_grad=True)
for slopes in ([3.0, 4.0], [0.3, 0.4]):
    weights.grad = torch.tensor(slopes)
    norm = nn.utils.clip_grad_norm_([weights], max_norm=1.0)
    print(f"norm {norm:.1f}, now {weights.grad}")
# > norm 5.0, now tensor([0.6000, 0.8000])
# > norm 0.5, now tensor([0.3000, 0.4000])

optimizer = torch.optim.SGD([weights], lr=0.1)
for _ in range(3):
    optimizer.zero_grad()
    loss = (weights - 1000).square().sum()
    loss.backward()
    nn.utils.clip_grad_norm_([weights], max_norm=1.0)
    optimizer.step()
print(weights)
# > tensor([0.2121, 0.2121], requires_grad=True)
# --8<-- [end:clip]
