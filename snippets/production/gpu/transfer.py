"""How fast images travel to the GPU, from ordinary and from pinned memory."""

# needs: cuda (memory is pinned for a GPU, and the copy ends there)
# runs: alone (it measures time)

import torch
from stopwatch import seconds

# --8<-- [start:rate]
cuda = torch.device("cuda")
images = torch.rand(256, 3, 224, 224)
pinned = images.pin_memory()

ordinary_time = seconds(lambda: images.to(cuda, non_blocking=True), cuda)
pinned_time = seconds(lambda: pinned.to(cuda, non_blocking=True), cuda)
print(f"ordinary: {images.nbytes / ordinary_time / 1e9:.1f} GB/s")
# cuda~>
print(f"pinned:   {images.nbytes / pinned_time / 1e9:.1f} GB/s")
# cuda~>
# --8<-- [end:rate]

# --8<-- [start:back]
doubled = pinned.to(cuda, non_blocking=True) * 2
result = doubled.to("cpu", non_blocking=True)
torch.accelerator.synchronize()  # before this, result may be incomplete
print(torch.equal(result, images * 2))
# --8<-- [end:back]
