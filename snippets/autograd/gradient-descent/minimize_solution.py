"""Solution: gradient descent for any function."""

import torch
from minimize import check_minimize


# --8<-- [start:solution]
def minimize(f, start, learning_rate=0.1, steps=100):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        x.grad = None
        f(x).backward()
        with torch.no_grad():
            x -= learning_rate * x.grad
    return x.item()


print(check_minimize(minimize))
# > Right!
# --8<-- [end:solution]
