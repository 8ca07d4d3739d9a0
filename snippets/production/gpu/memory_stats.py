"""Allocated and reserved: how the memory of a GPU is counted."""

# needs: cuda (it asks the allocator of the GPU)

import torch


# --8<-- [start:count]
def report(when: str) -> None:
    allocated = torch.cuda.memory_allocated() // 2**20
    reserved = torch.cuda.memory_reserved() // 2**20
    print(f"{when:13} {allocated:3} MiB allocated, {reserved:3} reserved")


x = torch.ones(64, 2**20, device="cuda")  # 64 million floats of 4 bytes
report("x")
y = x + 1
report("x and y")
del y
report("y deleted")
torch.cuda.empty_cache()
report("cache emptied")
# --8<-- [end:count]

# --8<-- [start:peak]
print(f"peak:       {torch.cuda.max_memory_allocated() // 2**20} MiB")
torch.cuda.reset_peak_memory_stats()
print(f"since then: {torch.cuda.max_memory_allocated() // 2**20} MiB")
# --8<-- [end:peak]
