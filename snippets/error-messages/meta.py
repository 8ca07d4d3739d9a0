"""A model on the meta device has shapes, and no numbers to copy."""

# --8<-- [start:move]
import torch
from torch import nn

with torch.device("meta"):
    model = nn.Linear(2, 1)

try:
    model.to("cpu")
except NotImplementedError as error:
    print(error)
# > Cannot copy out of meta tensor; no data! Please use torch.nn.Module.to_empty() instead of torch.nn.Module.to() when moving module from meta to a different device.
# --8<-- [end:move]

# --8<-- [start:fill]
model.to_empty(device="cpu")  # memory, and in it whatever was there before
model.load_state_dict({"weight": torch.ones(1, 2), "bias": torch.zeros(1)})
print(model(torch.tensor([3.0, 4.0])).item())
# > 7.0
# --8<-- [end:fill]
