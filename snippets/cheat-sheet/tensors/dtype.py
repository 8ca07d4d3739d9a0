"""Cheat sheet: dtype and device."""

import torch

# --8<-- [start:sheet]
x = torch.tensor([1.7, -2.7])
print(x.dtype, x.device, x.shape, x.ndim, x.numel())
# > torch.float32 cpu torch.Size([2]) 1 2
print(x.to(torch.float64))
# > tensor([ 1.7000, -2.7000], dtype=torch.float64)
print(x.long(), x.bool(), x.round())  # long cuts off
# > tensor([ 1, -2]) tensor([True, True]) tensor([ 2., -3.])
print(torch.tensor([1, 2]).dtype, torch.tensor([True]).dtype)
# > torch.int64 torch.bool
whole = torch.tensor([7, 8])
print(whole / 2, whole // 2, (whole + 0.5).dtype)
# > tensor([3.5000, 4.0000]) tensor([3, 4]) torch.float32
print(whole.float(), whole.to(torch.uint8))
# > tensor([7., 8.]) tensor([7, 8], dtype=torch.uint8)
print(torch.finfo(torch.float16).max)
# > 65504.0
gpu = torch.accelerator.current_accelerator(True)
x = x.to(gpu or "cpu")  # None: there is no GPU
# --8<-- [end:sheet]
