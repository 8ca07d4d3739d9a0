"""Solution: clear after the step, or before the way back."""

import torch
from missing_line import check_train


# --8<-- [start:solution]
def train(weight, goal, steps):
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for _ in range(steps):
        loss = (weight - goal) ** 2
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()


print(check_train(train))
# > Right!
# --8<-- [end:solution]
