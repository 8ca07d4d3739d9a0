"""Solution: containers are taken apart, and put together again."""

import torch
from to_device import check_to_device


# --8<-- [start:solution]
def to_device(batch: object, device: torch.device) -> object:
    """Return the batch with all tensors in it on the device."""
    if isinstance(batch, torch.Tensor):
        return batch.to(device, non_blocking=True)
    if isinstance(batch, dict):
        return {key: to_device(value, device) for key, value in batch.items()}
    if isinstance(batch, list | tuple):
        return type(batch)(to_device(value, device) for value in batch)
    return batch


print(check_to_device(to_device))
# > Right!
# --8<-- [end:solution]
