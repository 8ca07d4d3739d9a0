"""Exercise: the nearest mean as a linear layer."""

import torch
from torch import nn


# --8<-- [start:starter]
def mean_layer(means: torch.Tensor) -> nn.Linear:
    """Return a layer whose highest score belongs to the nearest mean."""
    layer = nn.Linear(means.shape[1], len(means))
    with torch.no_grad():
        layer.weight.copy_(means)  # your code here
        layer.bias.zero_()  # your code here
    return layer


# --8<-- [end:starter]


# --8<-- [start:check]
def check_mean_layer(mean_layer) -> str:
    """Compare with the distances, for means that lie far from 0 and near it."""
    try:
        generator = torch.Generator().manual_seed(0)
        for count, size, spread in ((10, 64, 0.5), (3, 2, 2.0), (5, 7, 9.0)):
            means = spread * torch.rand(count, size, generator=generator)
            points = spread * torch.rand(300, size, generator=generator)
            layer = mean_layer(means.clone())
            if not isinstance(layer, nn.Linear):
                return f"Not yet: a {type(layer).__name__}, not an nn.Linear."
            with torch.no_grad():
                scores = layer(points)
            if scores.shape != (300, count):
                told = f"{tuple(scores.shape)}, not {(300, count)}"
                return f"Not yet: scores of the shape {told}."
            near = torch.cdist(points, means).topk(2, largest=False)
            clear = near.values[:, 1] - near.values[:, 0] > 0.001
            right = scores.argmax(dim=1) == near.indices[:, 0]
            missed = (clear & ~(right & scores.isfinite().all(dim=1))).sum()
            if missed:
                told = f"{missed} of 300 points go to another mean"
                return f"Not yet: {count} means of size {size}: {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mean_layer(mean_layer))
    # > Not yet: 10 means of size 64: 286 of 300 points go to another mean.
    # --8<-- [end:try]
