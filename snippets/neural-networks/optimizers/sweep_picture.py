"""The loss of a network on handwritten digits, for three optimizers and many rates."""

# needs: matplotlib (draws the curves)
# needs: sklearn (the digits come with it)

# --8<-- [start:draw]
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images = torch.tensor(digits.data[:300] / 16, dtype=torch.float32)
numbers = torch.tensor(digits.target[:300])


def final_loss(kind, seed: int, **settings) -> float:
    """Train a small network for 30 steps and return its loss."""
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = kind(model.parameters(), **settings)
    for _ in range(30):
        optimizer.zero_grad()
        loss = nn.CrossEntropyLoss()(model(images), numbers)
        loss.backward()
        optimizer.step()
    return nn.CrossEntropyLoss()(model(images), numbers).item()


def sweep(kinds: dict, learning_rates: list[float]) -> dict[str, list[float]]:
    """Return the mean loss of three seeds for each rate, by optimizer."""
    curves = {}
    for name, (kind, settings) in kinds.items():
        curves[name] = []
        for lr in learning_rates:
            results = [final_loss(kind, s, lr=lr, **settings) for s in range(3)]
            curves[name].append(sum(results) / 3)
    return curves


def draw_sweep(curves: dict, learning_rates: list[float]) -> None:
    """Draw the losses over the learning rate."""
    _, ax = plt.subplots(figsize=(6.0, 3.2))
    for name, losses in curves.items():
        ax.plot(learning_rates, losses, ".-", label=name)
    ax.set(xscale="log", xlabel="learning rate", ylabel="loss after 30 steps")
    ax.set_ylim(0, 3.2)
    ax.legend(ncols=3, loc="upper left")


# --8<-- [end:draw]

# --8<-- [start:show]
kinds = {
    "SGD": (torch.optim.SGD, {}),
    "momentum": (torch.optim.SGD, {"momentum": 0.9}),
    "AdamW": (torch.optim.AdamW, {}),
}
learning_rates = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0]
curves = sweep(kinds, learning_rates)
draw_sweep(curves, learning_rates)
plt.show()
# figure> The loss after 30 steps over the learning rate, three curves that fall and rise again.
# figure> AdamW is lowest at 0.1{=min(zip(curves["AdamW"], learning_rates))[1]} and fails from 1 on. SGD
# figure> with momentum is lowest at 1{=min(zip(curves["momentum"], learning_rates))[1]}. So is plain SGD,
# figure> but it hardly learns up to a tenth of that, and gets down to 0.3{=min(curves["SGD"])} only. At 3,
# figure> all three fail.
# --8<-- [end:show]
