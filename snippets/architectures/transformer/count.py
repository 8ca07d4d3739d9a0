"""Weights and operations of a block, counted and by formula."""

from block import Block, torch

# --8<-- [start:count]
from torch.utils.flop_counter import FlopCounterMode

width, heads, length = 768, 12, 1024
with torch.device("meta"):  # shapes without numbers: nothing is calculated
    block, x = Block(width, heads), torch.zeros(1, length, width)
with FlopCounterMode(display=False) as counter:
    block(x)

weights = sum(weight.numel() for weight in block.parameters())
print(weights, 12 * width**2 + 13 * width)
# > 7087872 7087872
by_formula = 24 * width**2 * length + 4 * width * length**2
print(counter.get_total_flops(), by_formula)
# > 17716740096 17716740096
# --8<-- [end:count]
