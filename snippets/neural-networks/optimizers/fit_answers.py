"""Answers to the exercise “The three lines”, and what its check says to each."""

import torch
import torch.nn.functional as F
from fit import check_fit
from torch import nn


def loss_of(model, inputs, targets):
    return F.mse_loss(model(inputs), targets)


def cleared_after(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss_of(model, inputs, targets).backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=False)


def with_closure(model, optimizer, inputs, targets, steps):
    def closure():
        model.zero_grad()
        loss = (model(inputs) - targets).pow(2).mean()
        loss.backward()
        return loss

    for _ in range(steps):
        optimizer.step(closure)


def by_hand(model, optimizer, inputs, targets, steps):
    while steps > 0:
        for parameter in model.parameters():
            parameter.grad = None
        loss_of(model, inputs, targets).backward()
        optimizer.step()
        steps -= 1


def never_cleared(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss_of(model, inputs, targets).backward()
        optimizer.step()


def cleared_once(model, optimizer, inputs, targets, steps):
    optimizer.zero_grad()
    never_cleared(model, optimizer, inputs, targets, steps)


def cleared_too_soon(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        loss_of(model, inputs, targets).backward()
        optimizer.zero_grad()
        optimizer.step()


def no_backward(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        loss_of(model, inputs, targets)
        optimizer.step()


def step_before_backward(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        loss = loss_of(model, inputs, targets)
        optimizer.step()
        loss.backward()


def step_after_loop(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        loss_of(model, inputs, targets).backward()
    optimizer.step()


def always_100(model, optimizer, inputs, targets, steps):
    by_hand(model, optimizer, inputs, targets, 100)


def one_too_many(model, optimizer, inputs, targets, steps):
    by_hand(model, optimizer, inputs, targets, steps + 1)


def own_optimizer(model, optimizer, inputs, targets, steps):
    by_hand(model, torch.optim.SGD(model.parameters(), 0.1), inputs, targets, steps)


def fresh_optimizer(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        fresh = type(optimizer)(model.parameters(), lr=0.1)
        by_hand(model, fresh, inputs, targets, 1)


def absolute(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        nn.L1Loss()(model(inputs), targets).backward()
        optimizer.step()


def summed(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        nn.MSELoss(reduction="sum")(model(inputs), targets).backward()
        optimizer.step()


def number(model, optimizer, inputs, targets, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        loss_of(model, inputs, targets).item().backward()
        optimizer.step()


def under_no_grad(model, optimizer, inputs, targets, steps):
    with torch.no_grad():
        by_hand(model, optimizer, inputs, targets, steps)


RIGHT = {
    "cleared after the step": cleared_after,
    "a closure": with_closure,
    "cleared by hand": by_hand,
}
WRONG = {
    "never cleared": never_cleared,
    "cleared once": cleared_once,
    "cleared too soon": cleared_too_soon,
    "no backward": no_backward,
    "the step comes first": step_before_backward,
    "one step after the loop": step_after_loop,
    "always 100 steps": always_100,
    "one step too many": one_too_many,
    "an optimizer of its own": own_optimizer,
    "a new optimizer each time": fresh_optimizer,
    "the absolute error": absolute,
    "the sum": summed,
    "a number has no backward": number,
    "under no_grad": under_no_grad,
    "no training": lambda model, optimizer, inputs, targets, steps: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_fit(answer)}")
# > cleared after the step: Right!
# > a closure: Right!
# > cleared by hand: Right!
# > never cleared: Not yet: with SGD, {} and steps=2, a weight is off by 0.170.
# > cleared once: Not yet: with SGD, {} and steps=2, a weight is off by 0.170.
# > cleared too soon: Not yet: the weights are still what they were.
# > no backward: Not yet: the weights are still what they were.
# > the step comes first: Not yet: the weights are still what they were.
# > one step after the loop: Not yet: with SGD, {} and steps=2, a weight is off by 0.121.
# > always 100 steps: Not yet: with SGD, {} and steps=1, a weight is off by 0.488.
# > one step too many: Not yet: with SGD, {} and steps=1, a weight is off by 0.021.
# > an optimizer of its own: Not yet: with SGD, {'momentum': 0.9} and steps=3, a weight is off by 0.048.
# > a new optimizer each time: Not yet: with SGD, {'momentum': 0.9} and steps=3, a weight is off by 0.048.
# > the absolute error: Not yet: with SGD, {} and steps=1, a weight is off by 0.030.
# > the sum: Not yet: with SGD, {} and steps=1, a weight is off by 0.150.
# > a number has no backward: Not yet: AttributeError: 'float' object has no attribute 'backward'
# > under no_grad: Not yet: RuntimeError: element 0 of tensors does not require grad and does not have a grad_fn
# > no training: Not yet: the weights are still what they were.
