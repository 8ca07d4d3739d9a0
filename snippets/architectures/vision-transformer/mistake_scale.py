"""Common mistake: a temperature that is learned as it is."""

import torch
from loss import contrastive_loss
from torch import nn

# --8<-- [start:mistake]
cosines = 0.2 + 0.6 * torch.eye(8)  # every pair is matched
for start, scale_of in (
    (0.07, lambda temperature: 1 / temperature),
    (2.66, lambda log_scale: log_scale.exp()),
):
    number = nn.Parameter(torch.tensor(start))
    optimizer = torch.optim.Adam([number], lr=0.02)
    for _ in range(30):
        loss = contrastive_loss(scale_of(number) * cosines)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"loss {loss:.0f}, temperature {1 / scale_of(number):.2f}")
# > loss 7, temperature -0.11
# > loss 0, temperature 0.05
# --8<-- [end:mistake]
