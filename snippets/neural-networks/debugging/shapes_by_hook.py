"""Forward hooks that print the shapes in and out of each layer."""

import torch
from digit_net import DigitNet

# --8<-- [start:define]
from torch import nn


def print_shapes(model: nn.Module, inputs: torch.Tensor) -> None:
    """Run the model, and print what goes in and out of each layer."""

    def report(layer, args, output):
        kind = type(layer).__name__
        print(f"{kind:9} {tuple(args[0].shape)} -> {tuple(output.shape)}")

    layers = [m for m in model.modules() if not list(m.children())]
    hooks = [layer.register_forward_hook(report) for layer in layers]
    try:
        model(inputs)
    finally:
        for hook in hooks:
            hook.remove()


# --8<-- [end:define]

images = torch.rand(4, 1, 8, 8)
model = DigitNet()

# --8<-- [start:broken]
try:
    print_shapes(model, images)
except RuntimeError as error:
    print(error)
# > Conv2d    (4, 1, 8, 8) -> (4, 8, 6, 6)
# > ReLU      (4, 8, 6, 6) -> (4, 8, 6, 6)
# > MaxPool2d (4, 8, 6, 6) -> (4, 8, 3, 3)
# > mat1 and mat2 shapes cannot be multiplied (4x72 and 64x10)
# --8<-- [end:broken]

# --8<-- [start:mended]
model.decide = nn.Linear(8 * 3 * 3, 10)
print_shapes(model, images)
# > Conv2d    (4, 1, 8, 8) -> (4, 8, 6, 6)
# > ReLU      (4, 8, 6, 6) -> (4, 8, 6, 6)
# > MaxPool2d (4, 8, 6, 6) -> (4, 8, 3, 3)
# > Linear    (4, 72) -> (4, 10)
# --8<-- [end:mended]
