"""Time and peak memory of the loop on a GPU, in three types."""

# needs: cuda (it measures a GPU)
# runs: alone (it measures time)

import time

import torch
from loop import train_mixed
from torch import nn

# --8<-- [start:measure]
cuda = torch.device("cuda")
inputs = torch.rand(8192, 2048, device=cuda)
batches = [(inputs, torch.randint(10, (8192,), device=cuda))] * 20
layers = [layer for _ in range(4) for layer in (nn.Linear(2048, 2048), nn.ReLU())]
model = nn.Sequential(*layers, nn.Linear(2048, 10)).to(cuda)
optimizer = torch.optim.Adam(model.parameters())

for dtype in (torch.float32, torch.float16, torch.bfloat16):
    train_mixed(model, optimizer, batches[:2], dtype)  # warm up
    torch.cuda.reset_peak_memory_stats()
    start = time.perf_counter()
    train_mixed(model, optimizer, batches, dtype)  # waits: it returns the losses
    ms = (time.perf_counter() - start) / 20 * 1e3
    peak = torch.cuda.max_memory_allocated() / 2**20
    print(f"{dtype!s:14}: {ms:6.1f} ms a step, {peak:5.0f} MiB at most")
# cuda~>
# --8<-- [end:measure]
