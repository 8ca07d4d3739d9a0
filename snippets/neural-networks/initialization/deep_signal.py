"""What becomes of numbers on their way through twenty layers."""

# --8<-- [start:signal]
import torch
from torch import nn


def signal(start, activation, depth: int = 20) -> list[torch.Tensor]:
    """Return what each layer of a stack with 256 units hands on."""
    torch.manual_seed(0)
    x = torch.randn(1000, 256)
    outputs = []
    for _ in range(depth):
        weight = start(torch.empty(256, 256))
        x = activation(x @ weight.T)
        outputs.append(x)
    return outputs


# --8<-- [end:signal]


if __name__ == "__main__":
    # --8<-- [start:depths]
    for std in (0.05, 0.0884, 0.2):

        def start(weight, std=std):
            return nn.init.normal_(weight, std=std)

        outputs = signal(start, torch.relu)
        shown = [f"{outputs[i].std():8.2g}" for i in (0, 4, 9, 14, 19)]
        print(f"{std:<6}", *shown)
    # > 0.05       0.47    0.048   0.0023  0.00015  8.6e-06
    # > 0.0884     0.83     0.83     0.69      0.8     0.76
    # > 0.2         1.9       49  2.4e+03  1.7e+05  9.4e+06
    # --8<-- [end:depths]

    # --8<-- [start:one]
    torch.manual_seed(0)
    x = torch.randn(1000, 256)
    weight = 0.1 * torch.randn(256, 256)
    sums = x @ weight.T
    print(f"{sums.square().mean():.2f}")
    # > 2.57
    print(f"{sums.relu().square().mean():.2f}")
    # > 1.29
    # --8<-- [end:one]
