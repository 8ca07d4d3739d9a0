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
    """Say whether four batches of 8 do what one batch of 32 does."""
    torch.manual_seed(0)
    inputs, targets = torch.randn(32, 5), torch.randn(32, 1)
    whole = nn.Linear(5, 1)
    parts = copy.deepcopy(whole)
    sizes = []  # of the batches that go through the model
    parts.register_forward_hook(lambda *call: sizes.append(len(call[-1])))
    loss_fn = nn.MSELoss()
    for _ in range(2):
        optimizer = torch.optim.SGD(whole.parameters(), lr=0.1)
        optimizer.zero_grad()
        loss_fn(whole(inputs), targets).backward()
        optimizer.step()
        batches = list(zip(inputs.split(8), targets.split(8), strict=True))
        optimizer = torch.optim.SGD(parts.parameters(), lr=0.1)
        try:
            train_batches(parts, batches, loss_fn, optimizer)
        except RuntimeError as error:
            return f"Not yet: {error!r:.60}"
    if max(sizes, default=0) > 8:
        return f"Not yet: a batch of {max(sizes)} does not fit into memory."
    miss = (whole.weight - parts.weight).abs().max().item()
    if not miss <= 1e-5:
        return f"Not yet: from one large batch, a weight is {miss:.3f} off."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_train_batches(train_batches))
    # > Not yet: from one large batch, a weight is 0.168 off.
    # --8<-- [end:try]
