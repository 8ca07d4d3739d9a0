"""A Timer that does not know the names of its code."""

# --8<-- [start:mistake]
import torch
from torch.utils import benchmark

prices = torch.ones(5)
try:
    benchmark.Timer("prices.sum()").timeit(10)
except NameError as error:
    print(error)
# > name 'prices' is not defined
# --8<-- [end:mistake]
