"""Exercise: let the data choose the size of the weights."""

import torch
from torch import nn


# --8<-- [start:starter]
@torch.no_grad()
def unit_start(model: nn.Sequential, x: torch.Tensor) -> None:
    """Scale each linear layer so that its output on x has std 1."""
    for module in model:
        x = module(x)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
@torch.no_grad()
def check_unit_start(unit_start) -> str:
    """Say whether each linear layer has outputs of std 1."""
    try:
        for activation, width in ((nn.GELU, 64), (nn.Tanh, 40), (nn.ReLU, 50)):
            layers = []
            for _ in range(8):
                layers += [nn.Linear(width, width), activation()]
            model, x = nn.Sequential(*layers), 2 * torch.randn(500, width) + 1
            before = [parameter.clone() for parameter in model.parameters()]
            unit_start(model, x.clone())
            for number, module in enumerate(model):
                x = module(x)
                if not isinstance(module, nn.Linear):
                    continue
                name = f"layer {number} of the {activation.__name__} net"
                if module.bias.any():
                    return f"Not yet: {name} has a bias that is not 0."
                if not 0.999 < x.std() < 1.001:
                    return f"Not yet: {name} has std {x.std():.4g}, not 1."
                scaled = before[number] * module.weight.norm() / before[number].norm()
                if not torch.allclose(module.weight, scaled, atol=1e-4):
                    return f"Not yet: {name} has new weights, not scaled ones."
                if not module.weight.requires_grad:
                    return f"Not yet: {name} can no longer be trained."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    torch.manual_seed(0)
    print(check_unit_start(unit_start))
    # > Not yet: layer 0 of the GELU net has a bias that is not 0.
    # --8<-- [end:try]
