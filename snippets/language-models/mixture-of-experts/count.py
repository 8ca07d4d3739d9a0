"""Weights that are there, weights that a token meets, and operations."""

from language_model import Experts, nn, torch

# --8<-- [start:count]
from torch.utils.flop_counter import FlopCounterMode

width, hidden, count, top, length = 64, 64, 8, 2, 1000
experts = Experts(width, hidden, count, top)
narrow, wide = (
    nn.Sequential(nn.Linear(width, h), nn.GELU(), nn.Linear(h, width))
    for h in (top * hidden, count * hidden)
)
one = 2 * width * hidden + hidden + width
router = width * count
print("total ", sum(p.numel() for p in experts.parameters()), count * one + router)
# > total  67072 67072
print("active", top * one + router)
# > active 17152

x = torch.randn(length, width)
for name, module in (("experts", experts), ("narrow", narrow), ("wide", wide)):
    with FlopCounterMode(display=False) as counter:
        module(x)
    print(f"{name:<8}{counter.get_total_flops():>9}")
# > experts  33792000
# > narrow   32768000
# > wide    131072000
print("formula", 2 * length * (top * 2 * width * hidden + router))
# > formula 33792000
# --8<-- [end:count]
