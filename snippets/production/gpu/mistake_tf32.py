"""Two ways to ask for TF32, mixed."""

# --8<-- [start:mistake]
import textwrap

import torch

before = torch.backends.cuda.matmul.fp32_precision
torch.backends.cuda.matmul.fp32_precision = "tf32"
try:
    print(torch.backends.cuda.matmul.allow_tf32)
except RuntimeError as error:
    print(textwrap.fill(str(error).split(". ")[0], 70))
# > PyTorch is checking whether allow_tf32_new is enabled for cuBlas
# > matmul,Current status indicate that you have used mix of the legacy
# > and new APIs to set the TF32 status for cublas matmul
torch.backends.cuda.matmul.fp32_precision = before
# --8<-- [end:mistake]
