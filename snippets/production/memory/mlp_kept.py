"""Exercise: the activations of a network, computed from its shapes."""

import torch
from torch import nn


# --8<-- [start:starter]
def mlp_kept_bytes(batch: int, widths: list[int]) -> int:
    """Return the bytes of float32 that Linear layers with ReLU between them keep."""
    return 4 * batch * sum(widths)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def kept_by_mlp(batch: int, widths: list[int]) -> int:
    """Return the same, counted with a hook."""
    layers = []
    for at in range(len(widths) - 1):
        layers += [nn.Linear(widths[at], widths[at + 1]), nn.ReLU()]
    net = nn.Sequential(*layers[:-1])  # no ReLU at the end
    own = [p.untyped_storage().data_ptr() for p in net.parameters()]
    kept = {}

    def note(tensor):
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in own:
            kept[storage.data_ptr()] = storage.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        result = net(torch.rand(batch, widths[0]))
    del result
    return sum(kept.values())


def check_mlp_kept_bytes(mlp_kept_bytes) -> str:
    """Say whether the bytes are those that networks of several sizes keep."""
    try:
        for batch, widths in (
            (32, [20, 30, 5]),
            (7, [8, 8, 8, 8, 3]),
            (100, [3, 64]),
            (1, [40, 50, 60, 70]),
        ):
            found = mlp_kept_bytes(batch, list(widths))
            if found != (expected := kept_by_mlp(batch, widths)):
                case = f"{batch} samples and widths {widths}"
                return f"Not yet: {found} for {case}; the hook counts {expected}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mlp_kept_bytes(mlp_kept_bytes))
    # > Not yet: 7040 for 32 samples and widths [20, 30, 5]; the hook counts 6400.
    # --8<-- [end:try]
