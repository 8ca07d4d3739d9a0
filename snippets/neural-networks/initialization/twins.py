"""Units that start equal stay equal."""

# needs: sklearn (the digits come with it)

from split_digits import images, labels, torch, train

# --8<-- [start:fit]
from torch import nn
from torch.nn import functional as F

some = train[:300]
inputs, targets = images[some].flatten(1), labels[some]


def fit(model: nn.Module, steps: int = 100, lr: float = 0.01) -> float:
    """Train on 300 images at once; return the last loss."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(inputs), targets)
        loss.backward()
        optimizer.step()
    return loss.item()


# --8<-- [end:fit]


# --8<-- [start:nets]
def small_net() -> nn.Sequential:
    """Return a network with four hidden units."""
    return nn.Sequential(nn.Linear(64, 4), nn.ReLU(), nn.Linear(4, 10))


def start_at(model: nn.Module, value: float) -> nn.Module:
    """Give each parameter the same value."""
    for parameter in model.parameters():
        nn.init.constant_(parameter, value)
    return model


# --8<-- [end:nets]


if __name__ == "__main__":
    # --8<-- [start:equal]
    twins = start_at(small_net(), 0.1)
    print(f"loss {fit(twins):.2f}")
    # > loss 1.68
    print(twins[0].weight[:, 19:24].detach().round(decimals=2))
    # > tensor([[-0.6400,  0.6400,  0.6000,  0.3900, -0.2000],
    # >         [-0.6400,  0.6400,  0.6000,  0.3900, -0.2000],
    # >         [-0.6400,  0.6400,  0.6000,  0.3900, -0.2000],
    # >         [-0.6400,  0.6400,  0.6000,  0.3900, -0.2000]])
    # --8<-- [end:equal]

    # --8<-- [start:random]
    torch.manual_seed(0)
    print(f"loss {fit(small_net()):.2f}")
    # > loss 0.88
    # --8<-- [end:random]

    # --8<-- [start:zero]
    zeros = start_at(small_net(), 0.0)
    print(f"loss {fit(zeros, steps=1):.2f}")
    # > loss 2.30
    for name, parameter in zeros.named_parameters():
        print(f"{name:<9} largest gradient {parameter.grad.abs().max():.3f}")
    # > 0.weight  largest gradient 0.000
    # > 0.bias    largest gradient 0.000
    # > 2.weight  largest gradient 0.000
    # > 2.bias    largest gradient 0.053
    print(f"loss {fit(zeros):.2f}")
    # > loss 2.28
    # --8<-- [end:zero]
