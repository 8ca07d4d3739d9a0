"""Where `BCELoss` of a sigmoid goes wrong: far from the truth."""

import torch
from torch import nn

# --8<-- [start:far]
dry = torch.tensor([0.0])
for value in (5.0, 20.0):
    logit = torch.tensor([value], requires_grad=True)
    loss = nn.BCELoss()(torch.sigmoid(logit), dry)
    loss.backward()
    slope = logit.grad.item()
    print(f"logit {value:2.0f}: loss {loss:.2f}, slope {slope:.2f}")
# > logit  5: loss 5.01, slope 0.99
# > logit 20: loss 100.00, slope 0.00
# --8<-- [end:far]

# --8<-- [start:fused]
for value in (5.0, 20.0):
    logit = torch.tensor([value], requires_grad=True)
    loss = nn.BCEWithLogitsLoss()(logit, dry)
    loss.backward()
    slope = logit.grad.item()
    print(f"logit {value:2.0f}: loss {loss:.2f}, slope {slope:.2f}")
# > logit  5: loss 5.01, slope 0.99
# > logit 20: loss 20.00, slope 1.00
# --8<-- [end:fused]
