"""Answers to the exercise “In disguise”, and what its check says to each."""

import torch
from in_disguise import check_disguise


class Collecting(torch.optim.Optimizer):
    """Add up the gradients of all rounds, and step by their sum."""

    def __init__(self, weight, lr):
        super().__init__([weight], {"lr": lr})
        self.weight, self.lr, self.total = weight, lr, 0.0

    def step(self):
        self.total += self.weight.grad.item()
        with torch.no_grad():
            self.weight -= self.lr * self.total


def set_afterward(weight, lr):
    optimizer = torch.optim.SGD([weight], lr=lr)
    optimizer.param_groups[0]["momentum"] = 1
    return optimizer


def sgd(**settings):
    return lambda weight, lr: torch.optim.SGD([weight], **{"lr": lr} | settings)


RIGHT = {
    "its own sum of gradients": Collecting,
    "set afterward": set_afterward,
    "by group": lambda w, lr: torch.optim.SGD([{"params": w, "momentum": 1, "lr": lr}]),
}
WRONG = {
    "the usual 0.9": sgd(momentum=0.9),
    "nearly 1": sgd(momentum=0.99),
    "2": sgd(momentum=2.0),
    "nan": sgd(momentum=float("nan")),
    "below 0": sgd(momentum=-1.0),
    "damped": sgd(momentum=1.0, dampening=0.5),
    "looking ahead": sgd(momentum=1.0, nesterov=True),
    "another rate": sgd(momentum=1.0, lr=0.1),
    "Adam": lambda weight, lr: torch.optim.Adam([weight], lr=lr),
    "the number": lambda weight, lr: 1.0,
    "the rate forgotten": lambda weight: torch.optim.SGD([weight], momentum=1.0),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_disguise(answer)}")
# > its own sum of gradients: Right!
# > set afterward: Right!
# > by group: Right!
# > the usual 0.9: Not yet: at rate 0.1, the paths are up to 3.3 apart.
# > nearly 1: Not yet: at rate 0.1, the paths are up to 0.5 apart.
# > 2: Not yet: at rate 0.1, the paths are up to 9473.5 apart.
# > nan: Not yet: at rate 0.1, the paths are up to nan apart.
# > below 0: Not yet: ValueError: Invalid momentum value: -1.0
# > damped: Not yet: at rate 0.1, the paths are up to 9.9 apart.
# > looking ahead: Not yet: at rate 0.1, the paths are up to 4.5 apart.
# > another rate: Not yet: at rate 0.01, the paths are up to 8.1 apart.
# > Adam: Not yet: at rate 0.1, the paths are up to 9.4 apart.
# > the number: Not yet: an optimizer was due, not a float.
# > the rate forgotten: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
