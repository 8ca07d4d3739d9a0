"""The peak on a GPU, with and without checkpoints."""

# needs: cuda (it asks the allocator of the GPU)

import torch
from checkpointed import Block, Deep
from torch import nn

# --8<-- [start:peak]
with torch.device("cuda"):
    blocks = nn.Sequential(*[Block(512) for _ in range(16)])
    x = torch.randn(8192, 512)
for length in (0, 1, 4):
    blocks.zero_grad()
    torch.cuda.reset_peak_memory_stats()
    Deep(blocks, length)(x).square().mean().backward()
    print(f"segments of {length}: {torch.cuda.max_memory_allocated() / 2**20:5.0f} MiB")
# cuda~>
# --8<-- [end:peak]
