"""Activation checkpointing: the same gradients, from fewer bytes."""

# --8<-- [start:block]
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint


class Block(nn.Module):
    """Adds to its input, and counts how often it is called."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)
        self.calls = 0

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        self.calls += 1
        return x + self.down(F.gelu(self.up(x)))


# --8<-- [end:block]


# --8<-- [start:deep]
class Deep(nn.Module):
    """Blocks, one after the other; with a length, in checkpointed segments."""

    def __init__(self, blocks: nn.Sequential, length: int = 0) -> None:
        super().__init__()
        self.blocks, self.length = blocks, length

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        if not self.length:
            return self.blocks(x)
        for start in range(0, len(self.blocks), self.length):
            segment = self.blocks[start : start + self.length]
            x = checkpoint(segment, x, use_reentrant=False)
        return x


# --8<-- [end:deep]

if __name__ == "__main__":
    from measured import saved_bytes

    # --8<-- [start:kept]
    torch.manual_seed(0)
    blocks = nn.Sequential(*[Block(32) for _ in range(16)])
    x = torch.randn(2048, 32)
    for length in (0, 1):
        kept = saved_bytes(Deep(blocks, length), x)
        print(f"segments of {length}: {kept:10,} bytes, {kept / x.nbytes:.0f} times x")
    # > segments of 0: 37,748,736 bytes, 144 times x
    # > segments of 1:  4,194,304 bytes, 16 times x
    # --8<-- [end:kept]

    # --8<-- [start:same]
    gradients = []
    for length in (0, 1):
        blocks.zero_grad()
        blocks[0].calls = 0
        Deep(blocks, length)(x).square().mean().backward()
        gradients.append([p.grad.clone() for p in blocks.parameters()])
        print("calls of a block:", blocks[0].calls)
    # > calls of a block: 1
    # > calls of a block: 2
    print("same gradients:", all(map(torch.equal, *gradients)))
    # > same gradients: True
    # --8<-- [end:same]
