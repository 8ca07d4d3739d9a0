"""What a forward pass keeps when nobody trains."""

import torch
from measured import saved_bytes
from shapes import model

# --8<-- [start:modes]
batch = torch.rand(1024, 256)
model.eval()
print(f"eval():           {saved_bytes(model, batch):,}")
# > eval():           5,242,880
with torch.no_grad():
    print(f"no_grad():        {saved_bytes(model, batch):,}")
# > no_grad():        0
with torch.inference_mode():
    print(f"inference_mode(): {saved_bytes(model, batch):,}")
# > inference_mode(): 0
# --8<-- [end:modes]
