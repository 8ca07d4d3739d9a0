"""Exercise: one step for several batches."""

# --8<-- [start:starter]
import copy

import torch
from torch import nn


def train_batches(model, batches, loss_fn, optimizer) -> None:
    """Take one step with the mean gradient of batches of the same size."""
    for inputs, targets in batches:
        optimizer.zero_grad()  # your code here
        loss_fn(model(inputs), targets).backward()
        optimizer.step()


# --8<-- [end:starter]


# --8<-- [start:check]
def check_train_batches(train_batches) -> str:
    """Say whether several small batches do what a large one does."""
    try:
        torch.manual_seed(0)
        sizes: list[int] = []  # of the batches that go through the model
        for momentum, size, count in ((0.0, 8, 4), (0.9, 3, 2)):
            sizes.clear()
            inputs, targets = torch.randn(size * count, 5), torch.randn(size * count, 1)
            whole = nn.Sequential(nn.Linear(5, 3), nn.Tanh(), nn.Linear(3, 1))
            parts = copy.deepcopy(whole)
            parts.register_forward_hook(lambda *call: sizes.append(len(call[-1])))
            loss_fn = nn.MSELoss()
            large, small = (
                torch.optim.SGD(model.parameters(), lr=0.1, momentum=momentum)
                for model in (whole, parts)
            )
            for _ in range(2):
                large.zero_grad()
                loss_fn(whole(inputs), targets).backward()
                large.step()
                batches = zip(inputs.split(size), targets.split(size), strict=True)
                train_batches(parts, list(batches), loss_fn, small)
            if max(sizes, default=0) > size:
                return f"Not yet: a batch of {max(sizes)} does not fit into memory."
            pairs = zip(whole.parameters(), parts.parameters(), strict=True)
            miss = max((p - right).abs().max().item() for right, p in pairs)
            if not miss <= 1e-4:
                return f"Not yet: from one large batch, a weight is {miss:.3f} off."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_train_batches(train_batches))
    # > Not yet: from one large batch, a weight is 0.083 off.
    # --8<-- [end:try]
