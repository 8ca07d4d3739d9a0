"""Solution: look before each step, and once after the last."""

import torch
from epochs_to_learn import check_epochs_to_learn
from torch import nn


# --8<-- [start:solution]
def epochs_to_learn(
    model: nn.Module,
    inputs: torch.Tensor,
    targets: torch.Tensor,
    limit: int = 2000,
) -> int | None:
    """Train until each logit has the right sign.

    Return the number of steps this took, 0 if none was needed, or None where
    the limit came first.
    """
    loss_fn = nn.BCEWithLogitsLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for steps in range(limit + 1):
        logits = model(inputs)
        if ((logits > 0) == (targets == 1)).all():
            return steps
        if steps < limit:
            optimizer.zero_grad()
            loss_fn(logits, targets).backward()
            optimizer.step()
    return None


print(check_epochs_to_learn(epochs_to_learn))
# > Right!
# --8<-- [end:solution]
