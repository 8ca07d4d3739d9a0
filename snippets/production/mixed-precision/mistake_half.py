"""A model in float16, with inputs and a scaler made for float32."""

# --8<-- [start:mistake]
import torch
from torch import nn

model, x = nn.Linear(3, 1).half(), torch.ones(4, 3)
try:
    model(x)
except RuntimeError as error:
    print(error)
# > mat1 and mat2 must have the same dtype, but got Float and Half

optimizer = torch.optim.Adam(model.parameters())
scaler = torch.amp.GradScaler("cpu")
scaler.scale(model(x.half()).sum()).backward()
try:
    scaler.step(optimizer)
except ValueError as error:
    print(error)
# > Attempting to unscale FP16 gradients.
# --8<-- [end:mistake]
