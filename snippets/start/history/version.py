"""Which PyTorch is this, and is it new enough?"""

# --8<-- [start:version]
import torch

print(torch.__version__)
# ~> 2.13.0+cpu
# --8<-- [end:version]

# --8<-- [start:compare]
print(torch.__version__ >= "2.9")
# > True
print("2.13.0" >= "2.9")
# > False
# --8<-- [end:compare]
