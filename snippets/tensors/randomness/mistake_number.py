"""`generator=` wants a generator, not a seed."""

# --8<-- [start:mistake]
import torch

try:
    torch.rand(3, generator=0)
except TypeError as error:
    print(str(error).split(", but")[0])
# > rand() received an invalid combination of arguments - got (int, generator=int)

generator = torch.Generator().manual_seed(0)
print(torch.rand(3, generator=generator))
# > tensor([0.4963, 0.7682, 0.0885])
# --8<-- [end:mistake]
