"""Answers to the exercise “A square root by going downhill”, and what its check says."""

import torch
from square_root import check_square_root


def downhill(loss_of, start=1.0, steps=500, lr=0.01, clear=True):
    def square_root(number):
        guess = torch.tensor(start, requires_grad=True)
        optimizer = torch.optim.SGD([guess], lr=lr)
        for _ in range(steps):
            loss = loss_of(guess, number)
            if clear:
                optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        return guess.item()

    return square_root


def right(guess, number):
    return (guess**2 - number) ** 2


def of_heron(number):
    guess = 1.0
    for _ in range(20):
        guess = (guess + number / guess) / 2
    return guess


RIGHT = {
    "mse_loss": downhill(
        lambda g, n: torch.nn.functional.mse_loss(g**2, torch.tensor(n))
    ),
    "the side of a square": downhill(lambda g, n: (g - n / g) ** 2, lr=0.02),
    "Heron's way": of_heron,
}
WRONG = {
    "nothing learned": downhill(lambda g, n: g * 0),
    "not squared": downhill(lambda g, n: g**2 - n),
    "the plain size": downhill(lambda g, n: (g**2 - n).abs()),
    "toward the number": downhill(lambda g, n: (g - n) ** 2),
    "the number squared": downhill(lambda g, n: (g - n**2) ** 2),
    "uphill": downhill(lambda g, n: -right(g, n), steps=5),
    "20 steps": downhill(right, steps=20),
    "steps too long": downhill(right, lr=0.5, steps=20),
    "gradients not cleared": downhill(right, clear=False),
    "the root below 0": downhill(right, start=-1.0),
    "half of it": lambda number: number / 2,
    "the root of 2": lambda number: 1.41421356,
    "a tensor": lambda number: torch.tensor(number).sqrt(),
    "nan": lambda number: float("nan"),
    "backward of a number": downhill(lambda g, n: (g.item() ** 2 - n) ** 2),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_square_root(answer)}")
# > mse_loss: Right!
# > the side of a square: Right!
# > Heron's way: Right!
# > nothing learned: Not yet: 1.000 squared is 1.000, not 2.0.
# > not squared: Not yet: 0.000 squared is 0.000, not 2.0.
# > the plain size: Not yet: 1.405 squared is 1.974, not 2.0.
# > toward the number: Not yet: 2.000 squared is 4.000, not 2.0.
# > the number squared: Not yet: 4.000 squared is 15.999, not 2.0.
# > uphill: Not yet: 0.789 squared is 0.623, not 2.0.
# > 20 steps: Not yet: 1.391 squared is 1.935, not 2.0.
# > steps too long: Not yet: nan squared is nan, not 2.0.
# > gradients not cleared: Not yet: 1.591 squared is 2.531, not 2.0.
# > the root below 0: Not yet: -1.414 is below 0. The other root is wanted.
# > half of it: Not yet: 1.000 squared is 1.000, not 2.0.
# > the root of 2: Not yet: 1.414 squared is 2.000, not 9.0.
# > a tensor: Not yet: return a plain number, not tensor(1.4142).
# > nan: Not yet: nan squared is nan, not 2.0.
# > backward of a number: Not yet: AttributeError: 'float' object has no attribute 'backward'
