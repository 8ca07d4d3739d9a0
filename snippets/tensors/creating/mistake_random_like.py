"""Random decimals after an integer template need a float type."""

import torch

# --8<-- [start:mistake]
counts = torch.tensor([4, 8, 15])
try:
    torch.rand_like(counts)
except NotImplementedError as error:
    print(error)
# > "check_uniform_bounds" not implemented for 'Long'

torch.manual_seed(0)
print(torch.rand_like(counts, dtype=torch.float32))
# > tensor([0.4963, 0.7682, 0.0885])
# --8<-- [end:mistake]
