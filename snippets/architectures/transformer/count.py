"""Weights and operations of a block, counted and by formula."""

from block import Block, torch

# --8<-- [start:count]
from torch.utils.flop_counter import FlopCounterMode


def operations(width: int, heads: int, length: int) -> dict[str, int]:
    """Count without calculating: on the device meta, tensors have only shapes."""
    with torch.device("meta"):
        block, x = Block(width, heads), torch.zeros(1, length, width)
    with FlopCounterMode(display=False) as counter:
        block(x)
    found = counter.get_flop_counts()["Global"]
    return {str(name).removeprefix("aten."): count for name, count in found.items()}


width, length = 768, 1024
block = Block(width, 12)
weights = sum(weight.numel() for weight in block.parameters())
print(weights, 12 * width**2 + 13 * width)
# > 7087872 7087872
print(operations(width, 12, length))
# > {'addmm': 14495514624, 'bmm': 3221225472}
print(2 * 12 * width**2 * length, 4 * length**2 * width)
# > 14495514624 3221225472
# --8<-- [end:count]

# --8<-- [start:share]
found = operations(width, 12, 6 * width)
print(found["bmm"] / sum(found.values()))
# > 0.5
# --8<-- [end:share]
