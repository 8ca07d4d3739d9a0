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
        try:
            answer = own(x)
        except RuntimeError as error:
            return f"Not yet: for {shape}, {error}."
        if answer.shape != theirs(x).shape:
            return f"Not yet: from {shape} comes {tuple(answer.shape)}."
        if not torch.allclose(answer, theirs(x), atol=1e-6):
            return f"Not yet: other numbers than nn.Linear for {shape}."
    for name, p in OwnLinear(100, 200).named_parameters():
        low, high = p.min().item(), p.max().item()
        if not (abs(low + 0.1) <= 0.01 and abs(high - 0.1) <= 0.01):
            limits = f"from {low:.2f} to {high:.2f}, not from -0.10 to 0.10"
            return f"Not yet: with 100 inputs, the {name} starts {limits}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_own_layer(OwnLinear))
    # > Not yet: the parameters are {}.
    # --8<-- [end:try]
