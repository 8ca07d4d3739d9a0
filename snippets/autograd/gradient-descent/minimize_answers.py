"""Answers to the exercise “A minimizer”, and what its check says to each."""

import torch
from minimize import check_minimize


def asked(f, start, learning_rate=0.1, steps=100):
    place = start
    for _ in range(steps):
        x = torch.tensor(place, dtype=torch.float64, requires_grad=True)
        (slope,) = torch.autograd.grad(f(x), x)
        place -= learning_rate * slope.item()
    return place


def functional(f, start, learning_rate=0.1, steps=100):
    x = torch.tensor(start)
    for _ in range(steps):
        x = x - learning_rate * torch.func.grad(f)(x)
    return x.item()


def with_optimizer(f, start, learning_rate=0.1, steps=100):
    x = torch.tensor(start, requires_grad=True)
    optimizer = torch.optim.SGD([x], lr=learning_rate)
    for _ in range(steps):
        optimizer.zero_grad()
        f(x).backward()
        optimizer.step()
    return x.item()


def not_cleared(f, start, learning_rate=0.1, steps=100):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        f(x).backward()
        with torch.no_grad():
            x -= learning_rate * x.grad
    return x.item()


def cleared_before_the_step(f, start, learning_rate=0.1, steps=100):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        f(x).backward()
        x.grad.zero_()
        x.data -= learning_rate * x.grad
    return x.item()


def recorded(f, start, learning_rate=0.1, steps=100):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        x.grad = None
        f(x).backward()
        x -= learning_rate * x.grad
    return x.item()


def all_unrecorded(f, start, learning_rate=0.1, steps=100):
    with torch.no_grad():
        return not_cleared(f, start, learning_rate, steps)


def a_new_x(f, start, learning_rate=0.1, steps=100):
    x = torch.tensor(start, requires_grad=True)
    for _ in range(steps):
        f(x).backward()
        with torch.no_grad():
            x = x - learning_rate * x.grad
    return x.item()


def of_its_own(f, start, learning_rate=0.1, steps=100):
    return asked(f, start)


def without_fail(f, start, learning_rate=0.1, steps=100):
    return asked(f, start, learning_rate, max(steps, 100))


RIGHT = {
    "asked, from a number each time": asked,
    "torch.func.grad": functional,
    "an optimizer": with_optimizer,
}
WRONG = {
    "not cleared": not_cleared,
    "cleared before the step": cleared_before_the_step,
    "the step recorded": recorded,
    "nothing recorded": all_unrecorded,
    "a new x": a_new_x,
    "uphill": lambda f, x, learning_rate=0.1, steps=9: asked(
        f, x, -learning_rate, steps
    ),
    "one step": lambda f, x, learning_rate=0.1, steps=1: asked(f, x, learning_rate, 1),
    "its own rate and steps": of_its_own,
    "a hundred steps at least": without_fail,
    "a step too many": lambda f, x, learning_rate=0.1, steps=100: asked(
        f, x, learning_rate, steps + 1
    ),
    "a tensor": lambda f, x, **settings: torch.tensor(asked(f, x, **settings)),
    "the lowest value": lambda f, x, **settings: f(
        torch.tensor(asked(f, x, **settings))
    ).item(),
    "nan": lambda f, x, **settings: float("nan"),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_minimize(answer)}")
# > asked, from a number each time: Right!
# > torch.func.grad: Right!
# > an optimizer: Right!
# > not cleared: Not yet: (x - 5)²: 3.86 should be 5.00.
# > cleared before the step: Not yet: (x - 5)²: 0.00 should be 5.00.
# > the step recorded: Not yet: RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
# > nothing recorded: Not yet: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
# > a new x: Not yet: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
# > uphill: Not yet: (x - 5)²: -20.80 should be 5.00.
# > one step: Not yet: (x - 5)²: 1.00 should be 5.00.
# > its own rate and steps: Not yet: with steps=1 and learning_rate=0.2 it ends at 5.00, not 2.0.
# > a hundred steps at least: Not yet: with steps=1 and learning_rate=0.2 it ends at 5.00, not 2.0.
# > a step too many: Not yet: with steps=1 and learning_rate=0.2 it ends at 3.20, not 2.0.
# > a tensor: Not yet: return a float, with item().
# > the lowest value: Not yet: (x - 5)²: 0.00 should be 5.00.
# > nan: Not yet: (x - 5)²: nan should be 5.00.
