"""Question: what weight decay does without a slope."""

import torch

# --8<-- [start:question]
weight = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.AdamW([weight], lr=0.1, weight_decay=0.5)

weight.grad = torch.tensor(0.0)  # the data do not care
optimizer.step()

print(f"{weight.item():.2f}")
# > 0.95
# --8<-- [end:question]
