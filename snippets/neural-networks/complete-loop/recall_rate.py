"""Question: what the state of an optimizer holds."""

import torch

# --8<-- [start:question]
weight = torch.zeros(1, requires_grad=True)
before = torch.optim.AdamW([weight], lr=0.1)
now = torch.optim.AdamW([weight], lr=0.5)

now.load_state_dict(before.state_dict())

print(now.param_groups[0]["lr"])
# > 0.1
# --8<-- [end:question]
