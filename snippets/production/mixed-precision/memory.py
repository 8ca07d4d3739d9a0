"""The bytes that the forward pass keeps for the backward pass."""

# --8<-- [start:measure]
import torch
from torch import nn


def saved_bytes(model: nn.Module, x: torch.Tensor, dtype: torch.dtype) -> int:
    """Return the bytes kept for backward, apart from the model's own weights."""
    own = [p.untyped_storage().data_ptr() for p in model.parameters()]
    kept = {}

    def note(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    mixed = dtype != torch.float32
    with (
        torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor),
        torch.autocast(x.device.type, dtype=dtype, enabled=mixed),
    ):
        result = model(x)  # kept alive, and with it what it saved
    del result
    return sum(kept.values())


# --8<-- [end:measure]

if __name__ == "__main__":
    # --8<-- [start:large]
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 256), nn.ReLU()
    )
    for dtype in (torch.float32, torch.bfloat16):
        count = saved_bytes(model, torch.rand(4096, 256), dtype)
        print(f"{dtype!s:14}: {count:,}")
    # > torch.float32 : 12,582,912
    # > torch.bfloat16: 6,422,528
    # --8<-- [end:large]

    # --8<-- [start:small]
    for size in (1024, 256, 64, 16):
        x = torch.rand(size, 256)
        full = saved_bytes(model, x, torch.float32)
        half = saved_bytes(model, x, torch.bfloat16)
        print(f"batch of {size:4}: {half / full:.2f} times the bytes")
    # > batch of 1024: 0.54 times the bytes
    # > batch of  256: 0.67 times the bytes
    # > batch of   64: 1.17 times the bytes
    # > batch of   16: 3.17 times the bytes
    # --8<-- [end:small]
