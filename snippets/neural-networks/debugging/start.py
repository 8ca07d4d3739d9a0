"""The loss before the first step, for inputs of three scales."""

# needs: sklearn (the digits come with it)

import torch
from digits import inputs, loss_fn, new_model, targets

# --8<-- [start:start]
print(f"ln 10 = {torch.tensor(10.0).log():.2f}")
# > ln 10 = 2.30
for largest in (1, 16, 255):
    loss = loss_fn(new_model()(inputs * largest), targets)
    print(f"pixels up to {largest:3}: {loss:.2f}")
# > pixels up to   1: 2.32
# > pixels up to  16: 3.36
# > pixels up to 255: 38.24
# --8<-- [end:start]
