"""More bytes than any machine has."""

# --8<-- [start:ask]
import torch

try:
    torch.zeros(10**6, 10**9)
except RuntimeError as error:
    print(error)
# > [enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate 4000000000000000 bytes. Error code 12 (Cannot allocate memory)
# --8<-- [end:ask]

# --8<-- [start:count]
print(10**6 * 10**9 * torch.float32.itemsize / 10**12, "TB")
# > 4000.0 TB
# --8<-- [end:count]
