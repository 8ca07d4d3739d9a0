"""The bytes of a training, measured."""

# --8<-- [start:measure]
import torch
from torch import nn


def saved_bytes(model: nn.Module, x: torch.Tensor) -> int:
    """Return the bytes that are kept for backward, apart from the model's own."""
    kept = {}

    def note(tensor: torch.Tensor) -> torch.Tensor:
        storage = tensor.untyped_storage()
        kept[id(storage)] = storage
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        model(x)
    for own in (*model.parameters(), *model.buffers()):
        kept.pop(id(own.untyped_storage()), None)
    return sum(storage.nbytes() for storage in kept.values())


def parts_of(model: nn.Module, inputs: torch.Tensor) -> dict[str, int]:
    """Train for one step with Adam, and return the bytes of each part."""
    optimizer = torch.optim.Adam(model.parameters())
    model(inputs).square().mean().backward()
    optimizer.step()
    weights = list(model.parameters())
    states = [s for kept in optimizer.state.values() for s in kept.values()]
    return {
        "weights": sum(w.nbytes for w in weights),
        "gradients": sum(w.grad.nbytes for w in weights),
        "Adam": sum(s.nbytes for s in states),
        "activations": saved_bytes(model, inputs),
    }


# --8<-- [end:measure]

if __name__ == "__main__":
    from shapes import model

    # --8<-- [start:table]
    weights = 4 * (256 * 512 + 512 + 512 * 512 + 512 + 512 * 10 + 10)
    activations = 4 * 1024 * (256 + 512 + 512)
    computed = weights, weights, 2 * weights, activations
    measured = parts_of(model, torch.rand(1024, 256))
    for count, (name, found) in zip(computed, measured.items(), strict=True):
        print(f"{name:11} {count:>9,} computed {found:>9,} measured")
    # > weights     1,597,480 computed 1,597,480 measured
    # > gradients   1,597,480 computed 1,597,480 measured
    # > Adam        3,194,960 computed 3,194,984 measured
    # > activations 5,242,880 computed 5,242,880 measured
    # --8<-- [end:table]

    # --8<-- [start:meta]
    with torch.device("meta"):
        layers = [one for _ in range(48) for one in (nn.Linear(8192, 8192), nn.ReLU())]
        large = nn.Sequential(*layers)
        inputs = torch.empty(16384, 8192)
    for name, count in parts_of(large, inputs).items():
        print(f"{name + ':':12} {count / 2**30:5.1f} GiB")
    # > weights:      12.0 GiB
    # > gradients:    12.0 GiB
    # > Adam:         24.0 GiB
    # > activations:  24.5 GiB
    # --8<-- [end:meta]
