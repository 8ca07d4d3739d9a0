"""Question: why a fused kernel can be nearer to the truth."""

import torch

# --8<-- [start:question]
few = torch.tensor(256.0, dtype=torch.bfloat16)

eager = few + 1 - 256
fused = (few.float() + 1 - 256).bfloat16()  # as a fused kernel does
print(eager.item(), fused.item())
# > 0.0 1.0
# --8<-- [end:question]
