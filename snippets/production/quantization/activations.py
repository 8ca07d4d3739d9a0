"""Scales for activations: measured in advance, or each time."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are kept in its format)

from bits import round_weights
from data import images, new, nn, old, read, told
from readers import readers
from scales import find_scales, to_whole

# isort: split

# --8<-- [start:calibrate]
import torch

hidden = readers[0][:2]  # the first layer and its ReLU
with torch.inference_mode():
    highest = {n: hidden(images[old[:n]]).max().item() for n in (1, 10, 100, 1000)}
    values = hidden(images[new])
for n, high in highest.items():
    outside = (values > high).sum()
    print(f"{n:4} digits: up to {high:.2f}; {outside:4} new values above")
# >    1 digits: up to 3.72;   29 new values above
# >   10 digits: up to 3.77;   22 new values above
# >  100 digits: up to 3.95;    3 new values above
# > 1000 digits: up to 4.64;    0 new values above
# --8<-- [end:calibrate]


# --8<-- [start:ways]
class Rounded(nn.Module):
    """Round to 8 bits, with a scale per row or one that was measured before."""

    def __init__(self, scale: torch.Tensor | None = None):
        super().__init__()
        self.scale = scale

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        scale = find_scales(x, dim=1) if self.scale is None else self.scale
        return to_whole(x, scale) * scale


def dynamic(reader: nn.Sequential) -> nn.Sequential:
    """Round the inputs of both layers with scales measured on the spot."""
    first, relu, last = round_weights(reader, 8)
    return nn.Sequential(Rounded(), first, relu, Rounded(), last)


def static(reader: nn.Sequential, seen: torch.Tensor) -> nn.Sequential:
    """Round them with scales that were measured on some images."""
    first, relu, last = round_weights(reader, 8)
    with torch.inference_mode():
        scales = find_scales(seen), find_scales(relu(first(seen)))
    return nn.Sequential(Rounded(scales[0]), first, relu, Rounded(scales[1]), last)


# --8<-- [end:ways]

if __name__ == "__main__":
    # --8<-- [start:compare]
    seen = images[old[:100]]
    ways = {
        "float32": readers,
        "weights only": [round_weights(reader, 8) for reader in readers],
        "dynamic": [dynamic(reader) for reader in readers],
        "static": [static(reader, seen) for reader in readers],
        "static, of dark images": [static(reader, seen / 4) for reader in readers],
    }
    for name, models in ways.items():
        print(f"{name:23}", told([read(model) for model in models]))
    # > float32                 97.4 (97.0 to 97.7)
    # > weights only            97.4 (97.0 to 97.7)
    # > dynamic                 97.4 (97.0 to 97.7)
    # > static                  97.4 (97.2 to 97.7)
    # > static, of dark images  90.3 (89.2 to 91.3)
    # --8<-- [end:compare]
