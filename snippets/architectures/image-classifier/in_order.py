"""Exercise: a network that was trained on shuffled images reads ordered ones."""

import torch
from torch import nn


# --8<-- [start:starter]
def in_order(first: nn.Linear, pixels: torch.Tensor) -> nn.Linear:
    """Return a layer that does with x what first does with x[:, pixels]."""
    layer = nn.Linear(first.in_features, first.out_features)
    with torch.no_grad():
        layer.weight.copy_(first.weight)  # your code here
        layer.bias.copy_(first.bias)
    return layer


# --8<-- [end:starter]


# --8<-- [start:check]
def check_in_order(in_order) -> str:
    """Compare both layers, for several sizes and orders."""
    try:
        generator = torch.Generator().manual_seed(0)
        for size, out in ((3, 2), (16, 16), (64, 10)):
            pixels = torch.randperm(size, generator=generator)
            if size == 3:
                pixels = torch.tensor([1, 2, 0])
            first = nn.Linear(size, out)
            weight, bias = (p.detach().clone() for p in first.parameters())
            layer = in_order(first, pixels)
            if not isinstance(layer, nn.Linear):
                return f"Not yet: a {type(layer).__name__}, not an nn.Linear."
            x = torch.rand(9, size, generator=generator)
            with torch.no_grad():
                found = layer(x)
            right = x[:, pixels] @ weight.mT + bias
            if found.shape != right.shape:
                told = f"{tuple(found.shape)}, not {tuple(right.shape)}"
                return f"Not yet: the output has the shape {told}."
            if not torch.allclose(found, right, atol=1e-5):
                return f"Not yet: {size} pixels: another output."
            if not torch.equal(first.weight, weight):
                return "Not yet: the weights of the first layer were changed."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_in_order(in_order))
    # > Not yet: 3 pixels: another output.
    # --8<-- [end:try]
