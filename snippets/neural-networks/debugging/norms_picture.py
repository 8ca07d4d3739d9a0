"""The norm of the gradient, layer by layer, of four deep networks."""

# needs: matplotlib (it draws)
# needs: sklearn (the digits come with it)

import matplotlib.pyplot as plt
import torch
from digits import inputs, loss_fn, targets
from torch import nn


# --8<-- [start:define]
def gradient_norms(model: nn.Module) -> list[float]:
    """Return the norm of the gradient of each weight matrix."""
    weights = [p for p in model.parameters() if p.dim() > 1]
    return [p.grad.norm().item() for p in weights]


# --8<-- [end:define]


# --8<-- [start:draw]
def ten_layers(activation: type[nn.Module], start=None) -> nn.Sequential:
    """Return a deep network, its weights drawn anew by `start`."""
    torch.manual_seed(0)
    layers = []
    for width in [64] * 9 + [10]:
        layers += [nn.Linear(64, width), activation()]
        if start:
            start(layers[-2].weight)
    return nn.Sequential(*layers[:-1])


def draw_norms(models: dict[str, nn.Module]) -> None:
    """Draw the gradient norms of each model over the layers."""
    _, ax = plt.subplots(figsize=(6.4, 3.4))
    for name, model in models.items():
        loss_fn(model(inputs), targets).backward()
        ax.semilogy(range(1, 11), gradient_norms(model), ".-", label=name)
    ax.set(xlabel="layer", ylabel="norm of the gradient")
    ax.set_ylim(1e-9, 1e12)
    ax.legend(ncols=2, loc="upper center")


# --8<-- [end:draw]

# --8<-- [start:show]
models = {
    "sigmoid": ten_layers(nn.Sigmoid),
    "ReLU": ten_layers(nn.ReLU),
    "ReLU, Kaiming start": ten_layers(nn.ReLU, nn.init.kaiming_normal_),
    "ReLU, weights near ±1": ten_layers(nn.ReLU, nn.init.normal_),
}
draw_norms(models)
plt.show()
# figure> The norm of the gradient of the ten layers, on a logarithmic axis. With sigmoid it falls
# figure> from 0.4{=gradient_norms(models["sigmoid"])[-1]} in the last layer to about a hundred-millionth
# figure> in the first. With ReLU as torch starts it, it falls from
# figure> 0.04{=gradient_norms(models["ReLU"])[-1]} to about 0.0003{=gradient_norms(models["ReLU"])[0]}.
# figure> With a Kaiming start it stays between
# figure> 0.5{=min(gradient_norms(models["ReLU, Kaiming start"]))} and
# figure> 1.1{=max(gradient_norms(models["ReLU, Kaiming start"]))}. With weights near plus or minus 1 it
# figure> is above ten million everywhere.
# --8<-- [end:show]
