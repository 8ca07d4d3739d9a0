"""Which build of PyTorch is this, and which devices can it use?"""

# --8<-- [start:build]
import platform

import torch

print("Python:", platform.python_version())
# ~> Python: 3.11.7
print("torch:", torch.__version__)
# ~> torch: 2.13.0+cpu
# --8<-- [end:build]

# --8<-- [start:cuda]
print("CUDA available:", torch.cuda.is_available())
# ~> CUDA available: False
print("CUDA version:", torch.version.cuda)
# ~> CUDA version: None
if torch.cuda.is_available():
    print("device name:", torch.cuda.get_device_name())
# --8<-- [end:cuda]

# --8<-- [start:others]
print("ROCm version:", torch.version.hip)
# ~> ROCm version: None
print("MPS available:", torch.backends.mps.is_available())
# ~> MPS available: False
print("any accelerator:", torch.accelerator.is_available())
# ~> any accelerator: False
# --8<-- [end:others]

# --8<-- [start:compute]
device = torch.device("cpu")
if torch.accelerator.is_available():
    device = torch.accelerator.current_accelerator()
square = torch.tensor([[1.0, 2.0], [3.0, 4.0]], device=device)
print((square @ square).cpu())
# > tensor([[ 7., 10.],
# >         [15., 22.]])
# --8<-- [end:compute]
