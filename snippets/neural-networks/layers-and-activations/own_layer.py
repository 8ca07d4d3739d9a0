"""Exercise: a linear layer of your own."""

import torch
from torch import nn


# --8<-- [start:starter]
class OwnLinear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        # your code here

    def forward(self, x):
        return x  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_own_layer(OwnLinear):
    torch.manual_seed(0)
    theirs, own = nn.Linear(3, 2), OwnLinear(3, 2)
    shapes = {name: tuple(p.shape) for name, p in own.named_parameters()}
    if shapes != {"weight": (2, 3), "bias": (2,)}:
        return f"Not yet: the parameters are {shapes}."
    own.load_state_dict(theirs.state_dict())
    for shape in ((3,), (4, 3), (5, 4, 3)):
        x = torch.randn(shape)
        if own(x).shape != theirs(x).shape:
            return f"Not yet: from {shape} comes {tuple(own(x).shape)}."
        if not torch.allclose(own(x), theirs(x), atol=1e-6):
            return f"Not yet: other numbers than nn.Linear for {shape}."
    if OwnLinear(3, 2).weight.eq(0).all():
        return "Not yet: all weights start at 0; outputs would stay alike."
    if not OwnLinear(100, 50).weight.abs().max() <= 0.1:
        return "Not yet: with 100 inputs, no weight should exceed 0.1."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_own_layer(OwnLinear))
    # > Not yet: the parameters are {}.
    # --8<-- [end:try]
