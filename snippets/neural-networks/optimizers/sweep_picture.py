"""The loss of a network on handwritten digits, for three optimizers and many rates."""

# needs: matplotlib (draws the curves)
# needs: sklearn (the digits come with it)

# --8<-- [start:train]
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


# --8<-- [end:train]


# --8<-- [start:draw]
def draw_sweep(kinds: dict, learning_rates: list[float]) -> None:
    """Draw the mean loss of three seeds over the learning rate."""
    _, ax = plt.subplots(figsize=(6.0, 3.2))
    for name, (kind, settings) in kinds.items():
        means = []
        for lr in learning_rates:
            results = [final_loss(kind, s, lr=lr, **settings) for s in range(3)]
            means.append(sum(results) / 3)
        ax.plot(learning_rates, means, ".-", label=name)
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
draw_sweep(kinds, [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0])
plt.show()
# figure> The loss after 30 steps over the learning rate, three curves that fall and rise again.
# figure> AdamW is near 0 from 0.03 to 0.1 and fails from 1 on. SGD with momentum is near 0 from
# figure> 0.3 to 1. Plain SGD hardly learns up to 0.1 and gets down to 0.3 only at 1. At 3, all
# figure> three fail.
# --8<-- [end:show]
