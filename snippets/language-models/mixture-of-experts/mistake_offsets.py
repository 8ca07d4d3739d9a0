"""Common mistake: ends of groups in int64."""

from language_model import torch

# --8<-- [start:mistake]
x, matrices = torch.randn(10, 16), torch.randn(2, 16, 16)
ends = torch.tensor([3, 7]).cumsum(dim=0)
try:
    torch.nn.functional.grouped_mm(x, matrices, offs=ends)
except RuntimeError as error:
    print(error)
# > Offsets have to be int32

print(torch.nn.functional.grouped_mm(x, matrices, offs=ends.int()).shape)
# > torch.Size([10, 16])
# --8<-- [end:mistake]
