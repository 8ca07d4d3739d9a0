"""Forward hooks that stop at the first layer whose output is not finite."""

# --8<-- [start:define]
import torch
from torch import nn


def watch(model: nn.Module) -> None:
    """Let each layer raise an error as soon as it returns nan or inf."""

    def check(layer, args, output):
        bad = (~output.isfinite()).sum().item()
        if bad:
            name = names[layer]
            raise FloatingPointError(f"{name}: {bad} values not finite")

    names = {layer: name for name, layer in model.named_modules()}
    for layer in names:
        layer.register_forward_hook(check)


# --8<-- [end:define]


# --8<-- [start:use]
class Log(nn.Module):
    def forward(self, x):
        return x.log()


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), Log(), nn.Linear(4, 1))
watch(model)
try:
    model(torch.rand(8, 2))
except FloatingPointError as error:
    print(error)
# > 2: 20 values not finite
# --8<-- [end:use]
