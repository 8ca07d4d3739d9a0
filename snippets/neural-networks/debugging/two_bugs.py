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
    try:
        torch.manual_seed(0)
        layers = [nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 10)]
        model = nn.Sequential(*layers)
        weight, slopes, sums, modes = model[0].weight, [], [], []
        weight.register_hook(slopes.append)
        weight.register_post_accumulate_grad_hook(lambda w: sums.append(w.grad.clone()))
        hook = model.register_forward_hook(lambda m, *_: modes.append(m.training))
        pixels, numbers = load_digits(return_X_y=True)
        images = torch.tensor(pixels / 16, dtype=torch.float32)
        numbers = torch.tensor(numbers)
        share = train_and_test(model, images, numbers)
        if not sums:
            return "Not yet: no gradient has reached the model."
        if not all(map(torch.allclose, slopes, sums)):
            return "Not yet: the gradient holds those of earlier rounds too."
        if not all(modes[: len(sums)]):
            return "Not yet: in training, dropout is off."
        if any(modes[len(sums) :]):
            return "Not yet: asked twice, the model gives two different answers."
        hook.remove()
        right = model.eval()(images[300:]).argmax(1) == numbers[300:]
        real = right.float().mean().item()
        if not abs(share - real) <= 0.001:
            return f"Not yet: it returns {share:.2f}, and {real:.2f} are right."
        if not real > 0.7:
            return f"Not yet: only {real:.0%} are right."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_two_bugs(train_and_test))
    # > Not yet: the gradient holds those of earlier rounds too.
    # --8<-- [end:try]
