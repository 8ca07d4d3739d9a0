"""When `.numpy()` refuses, and what opens the door."""

# needs: numpy (what we want to get)

import numpy as np
import torch

# --8<-- [start:grad]
weight = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    weight.numpy()
except RuntimeError as error:
    print(str(error).replace(". ", ".\n"))
# > Can't call numpy() on Tensor that requires grad.
# > Use tensor.detach().numpy() instead.
print(weight.detach().numpy())
# > [1. 2.]
# --8<-- [end:grad]

# --8<-- [start:careful]
plotted = weight.detach().numpy()
plotted *= 100
print(weight)
# > tensor([100., 200.], requires_grad=True)
# --8<-- [end:careful]

# --8<-- [start:device]
elsewhere = torch.zeros(2, device="meta")
try:
    elsewhere.numpy()
except TypeError as error:
    print(str(error).replace(". ", ".\n"))
# > can't convert meta device type tensor to numpy.
# > Use Tensor.cpu() to copy the tensor to host memory first.
# --8<-- [end:device]

# --8<-- [start:everywhere]
gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")
result = torch.tensor([1.0, 2.0], device=device, requires_grad=True)
print(result.detach().cpu().numpy())
# > [1. 2.]
print(result.numpy(force=True))
# > [1. 2.]
array = np.array([1.0, 2.0], dtype=np.float32)
moved = torch.from_numpy(array).to(device)
made = torch.as_tensor(array, device=device)
print(moved.device == made.device)
# > True
# --8<-- [end:everywhere]
