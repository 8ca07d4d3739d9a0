"""Random numbers that do not depend on the device: drawn on the CPU, then moved."""

# --8<-- [start:move]
import torch

gpu = torch.accelerator.current_accelerator(check_available=True)
device = gpu or torch.device("cpu")

generator = torch.Generator().manual_seed(0)
noise = torch.rand(3, generator=generator).to(device)
print(noise.cpu())
# > tensor([0.4963, 0.7682, 0.0885])
# --8<-- [end:move]
