"""One missing pixel, one step, and how much of the model is left."""

# needs: sklearn (the digits come with it)

import torch
from digits import digits, labels, loss_fn, new_model

# --8<-- [start:poison]
torn = digits.clone()
torn[7, 20] = torch.nan  # one pixel of 115,008

model = new_model()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss_fn(model(torn), labels).backward()
optimizer.step()
for name, parameter in model.named_parameters():
    print(f"{name:8} {parameter.isnan().float().mean():.0%} nan")
# > 0.weight 100% nan
# > 0.bias   100% nan
# > 2.weight 100% nan
# > 2.bias   100% nan
# --8<-- [end:poison]
