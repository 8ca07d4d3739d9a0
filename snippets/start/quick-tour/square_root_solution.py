"""Solution: a loss that is zero exactly where the guess is right."""

import torch
from square_root import check_square_root


# --8<-- [start:solution]
def square_root(number):
    guess = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([guess], lr=0.01)
    for _ in range(500):
        loss = (guess**2 - number) ** 2
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return guess.item()


print(check_square_root(square_root))
# > Right!
print(f"{square_root(2.0):.4f}")
# > 1.4142
print("works for 30:", abs(square_root(30.0) ** 2 - 30) < 0.001)
# > works for 30: False
# --8<-- [end:solution]
