"""What TF32 and bfloat16 cost in precision and gain in time, on the GPU."""

# needs: cuda (TF32 is a way in which GPUs multiply)
# runs: alone (it measures time)

import torch
from rounding import a, b, error
from stopwatch import seconds

# --8<-- [start:compare]
cuda = torch.device("cuda")
x, y = a.float().to(cuda), b.float().to(cuda)
large = torch.rand(4096, 4096, device=cuda)

for precision in ("high", "highest"):
    torch.set_float32_matmul_precision(precision)
    ms = seconds(lambda: large @ large, cuda) * 1e3
    print(f"float32, {precision:8}: error {error(x @ y):.0e}, {ms:.2f} ms")
# cuda~>
half = large.bfloat16()
ms = seconds(lambda: half @ half, cuda) * 1e3
off = error(x.bfloat16() @ y.bfloat16())
print(f"bfloat16         : error {off:.0e}, {ms:.2f} ms")
# cuda~>
# --8<-- [end:compare]
