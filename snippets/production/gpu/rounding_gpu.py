"""What TF32 and bfloat16 cost in precision and gain in time, on the GPU."""

# needs: cuda (TF32 is a way in which GPUs multiply)

import torch
from rounding import a, b, error
from stopwatch import seconds

# --8<-- [start:errors]
cuda = torch.device("cuda")
x, y = a.float().to(cuda), b.float().to(cuda)
for precision in ("highest", "high"):
    torch.set_float32_matmul_precision(precision)
    print(f"float32, {precision:8}: {error(x @ y):.0e}")
# cuda~>
print(f"bfloat16         : {error(x.bfloat16() @ y.bfloat16()):.0e}")
# cuda~>
# --8<-- [end:errors]

# --8<-- [start:times]
large = torch.rand(4096, 4096, device=cuda)
for precision in ("highest", "high"):
    torch.set_float32_matmul_precision(precision)
    s = seconds(lambda: large @ large, cuda)
    print(f"float32, {precision:8}: {s * 1e3:.2f} ms")
# cuda~>
half = large.bfloat16()
print(f"bfloat16         : {seconds(lambda: half @ half, cuda) * 1e3:.2f} ms")
# cuda~>
# --8<-- [end:times]
