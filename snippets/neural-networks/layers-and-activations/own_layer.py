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
    try:
        torch.manual_seed(0)
        for inputs, outputs in ((3, 2), (4, 4), (1, 5)):
            theirs, own = nn.Linear(inputs, outputs), OwnLinear(inputs, outputs)
            if isinstance(own, nn.Linear):
                return "Not yet: that is nn.Linear itself. Write its formula."
            shapes = {name: tuple(p.shape) for name, p in own.named_parameters()}
            if shapes != {"weight": (outputs, inputs), "bias": (outputs,)}:
                return f"Not yet: the parameters are {shapes}."
            own.load_state_dict(theirs.state_dict())
            for shape in ((inputs,), (6, inputs), (5, 4, inputs)):
                x = torch.randn(shape)
                answer, right = own(x), theirs(x)
                if not isinstance(answer, torch.Tensor):
                    return f"Not yet: forward returns {answer}."
                if answer.shape != right.shape:
                    return f"Not yet: from {shape} comes {tuple(answer.shape)}."
                if not torch.allclose(answer, right, atol=1e-5):
                    return f"Not yet: other numbers than nn.Linear for {shape}."
                own.zero_grad()
                theirs.zero_grad()
                if answer.requires_grad:
                    answer.square().sum().backward()
                right.square().sum().backward()
                for name, p in theirs.named_parameters():
                    grad = own.get_parameter(name).grad
                    if grad is None or not torch.allclose(grad, p.grad, atol=1e-3):
                        return f"Not yet: the {name} gets no gradient, or a wrong one."
        for inputs, limit in ((100, 0.1), (25, 0.2)):
            for name, p in OwnLinear(inputs, 300).named_parameters():
                low, high = p.min().item(), p.max().item()
                if not (abs(low / limit + 1) <= 0.1 and abs(high / limit - 1) <= 0.1):
                    limits = (
                        f"from {low:.2f} to {high:.2f}, not from -{limit} to {limit}"
                    )
                    return f"Not yet: with {inputs} inputs, the {name} starts {limits}."
                if not abs(p.abs().mean().item() / limit - 0.5) <= 0.1:
                    return f"Not yet: the {name} does not start evenly spread."
                if torch.equal(p, OwnLinear(inputs, 300).get_parameter(name)):
                    return f"Not yet: in each layer, the {name} starts the same."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_own_layer(OwnLinear))
    # > Not yet: the parameters are {}.
    # --8<-- [end:try]
