"""Exercise: a linear layer as a convolution."""

import torch
from torch import nn


# --8<-- [start:starter]
def as_conv(linear: nn.Linear, size: tuple[int, int, int]) -> nn.Conv2d:
    """Return a convolution that does what Flatten and the linear layer do."""
    channels, height, width = size  # of a feature map before Flatten
    conv = nn.Conv2d(channels, linear.out_features, (height, width))
    return conv  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_as_conv(as_conv) -> str:
    """Compare both on feature maps of three sizes, and on a wider one."""
    torch.manual_seed(0)
    try:
        for size in ((16, 2, 2), (3, 4, 5), (6, 1, 2)):
            channels, height, width = size
            linear = nn.Linear(channels * height * width, 7)
            conv = as_conv(linear, size)
            if not isinstance(conv, nn.Conv2d):
                return "Not yet: return an nn.Conv2d."
            wide = torch.randn(4, channels, height, width + 3)
            with torch.no_grad():
                found = conv(wide)
                windows = [wide[..., n : n + width] for n in range(4)]
                rows = [linear(window.flatten(1)) for window in windows]
            expected = torch.stack(rows, dim=-1).unsqueeze(2)
            if found.shape != expected.shape:
                told = f"{tuple(found.shape)}, not {tuple(expected.shape)}"
                return f"Not yet: the output has the shape {told}."
            if not torch.allclose(found, expected, atol=1e-5):
                return "Not yet: the numbers differ from those of the linear layer."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_as_conv(as_conv))
    # > Not yet: the numbers differ from those of the linear layer.
    # --8<-- [end:try]
