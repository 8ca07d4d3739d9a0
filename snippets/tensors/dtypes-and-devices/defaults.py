"""The data types that tensors get when nobody names one."""

# --8<-- [start:defaults]
import torch

counts = torch.tensor([3, 0, 2])
prices = torch.tensor([1.5, 20.0, 0.25])
for tensor in (counts, prices, counts > 0, counts / 2):
    print(tensor.dtype, tensor.itemsize)
# > torch.int64 8
# > torch.float32 4
# > torch.bool 1
# > torch.float32 4
# --8<-- [end:defaults]


# --8<-- [start:memory]
for dtype in (torch.float64, torch.float32, torch.float16, torch.uint8):
    photo = torch.zeros(3, 1000, 1000, dtype=dtype)
    print(photo.nbytes, photo.dtype)
# > 24000000 torch.float64
# > 12000000 torch.float32
# > 6000000 torch.float16
# > 3000000 torch.uint8
# --8<-- [end:memory]
