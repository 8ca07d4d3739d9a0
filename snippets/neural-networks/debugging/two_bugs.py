"""Exercise: a script with two silent bugs."""

# needs: sklearn (the digits come with it)

import torch
from sklearn.datasets import load_digits
from torch import nn


# --8<-- [start:starter]
def train_and_test(model: nn.Module, images, numbers) -> float:
    """Train on 300 digits; return the share of the others that are right."""
    # your code here: two lines are missing
    model.train()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(100):
        loss = nn.CrossEntropyLoss()(model(images[:300]), numbers[:300])
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        right = model(images[300:]).argmax(1) == numbers[300:]
    return right.float().mean().item()


# --8<-- [end:starter]


# --8<-- [start:check]
def check_two_bugs(train_and_test) -> str:
    """Watch a model while it is trained and tested."""
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 10)]
    model = nn.Sequential(*layers)
    kept, new, modes = model[0].weight, [], []
    kept.register_hook(lambda slope: new.append(slope.clone()))
    model.register_forward_hook(lambda m, args, out: modes.append(m.training))
    pixels, numbers = load_digits(return_X_y=True)
    images = torch.tensor(pixels / 16, dtype=torch.float32)
    share = train_and_test(model, images, torch.tensor(numbers))
    if kept.grad is not None and not torch.allclose(kept.grad, new[-1]):
        times = (kept.grad.norm() / new[-1].norm()).item()
        return f"Not yet: the gradient is {times:.0f} times that of one round."
    if modes[-1]:
        return "Not yet: asked twice, the model gives two different answers."
    if not all(modes[:-1]):
        return "Not yet: in training, dropout is off."
    return "Right!" if share > 0.8 else f"Not yet: {share:.0%} are right."


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_two_bugs(train_and_test))
    # > Not yet: the gradient is 10 times that of one round.
    # --8<-- [end:try]
