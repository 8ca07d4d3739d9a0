"""A matrix product on the GPU, timed wrongly, rightly, and by the GPU itself."""

# needs: cuda (it times the queue of a GPU)
# runs: alone (it measures time)

import time

import torch

# --8<-- [start:wrong]
x = torch.rand(4096, 4096, device="cuda")
x @ x  # warm up
torch.accelerator.synchronize()

start = time.perf_counter()
x @ x
asked = time.perf_counter() - start
torch.accelerator.synchronize()
done = time.perf_counter() - start
print(f"asked: {asked * 1e3:.3f} ms")
# cuda~>
print(f"done:  {done * 1e3:.3f} ms")
# cuda~>
# --8<-- [end:wrong]

# --8<-- [start:events]
before = torch.cuda.Event(enable_timing=True)
after = torch.cuda.Event(enable_timing=True)

before.record()
for _ in range(10):
    x @ x
after.record()
after.synchronize()
print(f"one product: {before.elapsed_time(after) / 10:.3f} ms")
# cuda~>
# --8<-- [end:events]
