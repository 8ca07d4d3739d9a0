"""Solution: cleared gradients, and no dropout in the test."""

# needs: sklearn (the digits come with it)

import torch
from digits import digits, labels, loss_fn
from torch import nn
from two_bugs import check_two_bugs


# --8<-- [start:solution]
def train_and_test(model: nn.Module) -> float:
    """Train on 300 digits; return the share of 300 others that are right."""
    model.train()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    for _ in range(100):
        optimizer.zero_grad()
        loss = loss_fn(model(digits[:300]), labels[:300])
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        right = model(digits[300:600]).argmax(1) == labels[300:600]
    return right.float().mean().item()


print(check_two_bugs(train_and_test))
# > Right!
# --8<-- [end:solution]
