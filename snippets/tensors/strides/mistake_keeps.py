"""A small view keeps the whole storage in memory."""

import torch

# --8<-- [start:mistake]
readings = torch.zeros(1_000_000)
latest = readings[-3:]
del readings
print(latest.nbytes, latest.untyped_storage().nbytes())
# > 12 4000000
latest = latest.clone()
print(latest.nbytes, latest.untyped_storage().nbytes())
# > 12 12
# --8<-- [end:mistake]
