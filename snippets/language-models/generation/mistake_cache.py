"""Common mistake: the cache of another batch."""

# needs: safetensors (the weights are kept in its format)

from choosing import model, torch
from language_model import Cache

# --8<-- [start:mistake]
caches = [Cache() for _ in model.blocks]
with torch.no_grad():
    model(torch.tensor([[65, 313]]), caches)
    try:
        model(torch.tensor([[65], [66]]), caches)
    except RuntimeError as error:
        print(error)
# > Sizes of tensors must match except in dimension 2. Expected size 1 but got size 2 for tensor number 1 in the list.
# --8<-- [end:mistake]
