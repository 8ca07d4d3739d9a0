"""The smallest PyTorch program: which version is installed?"""

# --8<-- [start:version]
import torch

print(torch.__version__)
# ~> 2.13.0+cpu
# --8<-- [end:version]
