"""Numbers that do not fit into int8."""

# --8<-- [start:mistake]
import torch

print((torch.tensor([100, 127], dtype=torch.int8) + 1).tolist())
# > [101, -128]
a = torch.full((2, 64), 100, dtype=torch.int8)
print((a @ a.T)[0, 0].item(), (a.to(torch.int32) @ a.T.to(torch.int32))[0, 0].item())
# > 0 640000
try:
    torch.tensor(128, dtype=torch.int8)
except RuntimeError as error:
    print(error)
# > value cannot be converted to type int8 without overflow
# --8<-- [end:mistake]
