"""Answers to the exercise “Keep the account”, and what its check says to each."""

import torch
from ledger import check_account


def by_running():
    x = torch.tensor(3.0, requires_grad=True)
    for result in (2 * x, x**2, x + x):
        if result.grad_fn.name() == "AddBackward0":
            x.grad = None
        result.backward()
        yield x.grad.item()
    torch.autograd.grad(5 * x, x)
    yield x.grad.item()


RIGHT = {
    "whole numbers": [2, 8, 2, 2],
    "by running it": list(by_running()),
    "a tensor": torch.tensor([2.0, 8, 2, 2]),
}
WRONG = {
    "each one alone": [2.0, 6.0, 2.0, 5.0],
    "never cleared": [2.0, 8.0, 10.0, 10.0],
    "grad adds as well": [2.0, 8.0, 2.0, 7.0],
    "grad replaces": [2.0, 8.0, 2.0, 5.0],
    "x used twice counts once": [2.0, 8.0, 1.0, 1.0],
    "values for slopes": [6.0, 15.0, 6.0, 6.0],
    "grad clears": [2.0, 8.0, 2.0, None],
    "one forgotten": [2.0, 8.0, 2.0],
    "nan": [float("nan")] * 4,
    "as text": "2822",
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_account(answer)}")
# > whole numbers: Right!
# > by running it: Right!
# > a tensor: Right!
# > each one alone: Not yet: look at [2, 4] again.
# > never cleared: Not yet: look at [3, 4] again.
# > grad adds as well: Not yet: look at [4] again.
# > grad replaces: Not yet: look at [4] again.
# > x used twice counts once: Not yet: look at [3, 4] again.
# > values for slopes: Not yet: look at [1, 2, 3, 4] again.
# > grad clears: Not yet: TypeError: unsupported operand type(s) for -: 'NoneType' and 'float'
# > one forgotten: Not yet: four numbers are due, not 3.
# > nan: Not yet: look at [1, 2, 3, 4] again.
# > as text: Not yet: TypeError: unsupported operand type(s) for -: 'str' and 'float'
