"""A meter for the peak: the bytes of all tensors that are alive."""

# --8<-- [start:meter]
import weakref

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode


class LiveBytes(TorchDispatchMode):
    """Counts the bytes of tensors made inside: those alive now, and at most."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.now = self.peak = 0
        self.known = {id(p.untyped_storage()) for p in model.parameters()}

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        results = function(*args, **(kwargs or {}))
        for tensor in results if isinstance(results, (list, tuple)) else [results]:
            if isinstance(tensor, torch.Tensor):
                self.add(tensor.untyped_storage())
        return results

    def add(self, storage: torch.UntypedStorage) -> None:
        if id(storage) not in self.known:
            self.known.add(id(storage))
            self.now += storage.nbytes()
            self.peak = max(self.peak, self.now)
            weakref.finalize(storage, self.remove, id(storage), storage.nbytes())

    def remove(self, key: int, size: int) -> None:
        self.known.discard(key)
        self.now -= size


def peak_bytes(model: nn.Module, x: torch.Tensor) -> int:
    """Return the most bytes that are alive in a training step, besides weights."""
    model.zero_grad()
    with LiveBytes(model) as live:
        model(x).square().mean().backward()
    return live.peak


# --8<-- [end:meter]
