"""Answers to the exercise “The missing line”, and what its check says to each."""

import torch
from missing_line import check_train


def cleared_first(weight, goal, steps):
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for _ in range(steps):
        optimizer.zero_grad()
        ((weight - goal) ** 2).backward()
        optimizer.step()


def set_to_none(weight, goal, steps):
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for _ in range(steps):
        ((weight - goal) ** 2).backward()
        optimizer.step()
        weight.grad = None


def zeros_in_place(weight, goal, steps):
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for _ in range(steps):
        ((weight - goal) ** 2).backward()
        optimizer.step()
        weight.grad.zero_()


def by_hand(weight, goal, steps):
    for _ in range(steps):
        (gradient,) = torch.autograd.grad((weight - goal) ** 2, weight)
        with torch.no_grad():
            weight -= 0.1 * gradient


def between(weight, goal, steps):
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for _ in range(steps):
        ((weight - goal) ** 2).backward()
        optimizer.zero_grad()
        optimizer.step()


def before_the_loop(weight, goal, steps):
    optimizer = torch.optim.SGD([weight], lr=0.1)
    optimizer.zero_grad()
    for _ in range(steps):
        ((weight - goal) ** 2).backward()
        optimizer.step()


def after_the_loop(weight, goal, steps):
    before_the_loop(weight, goal, steps)
    weight.grad = None


def a_new_optimizer(weight, goal, steps):
    for _ in range(steps):
        optimizer = torch.optim.SGD([weight], lr=0.1)
        ((weight - goal) ** 2).backward()
        optimizer.step()


def smaller_rate(weight, goal, steps):
    optimizer = torch.optim.SGD([weight], lr=0.01)
    for _ in range(steps):
        ((weight - goal) ** 2).backward()
        optimizer.step()


def not_called(weight, goal, steps):
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for _ in range(steps):
        ((weight - goal) ** 2).backward()
        optimizer.step()
        optimizer.zero_grad


def at_once(weight, goal, steps):
    weight.data.fill_(goal)


def one_step_more(weight, goal, steps):
    cleared_first(weight, goal, steps + 1)


def another_weight(weight, goal, steps):
    weight = weight.detach().clone().requires_grad_()
    cleared_first(weight, goal, steps)
    return weight


RIGHT = {
    "cleared at the beginning": cleared_first,
    "set to None": set_to_none,
    "zeroed in place": zeros_in_place,
    "by hand": by_hand,
}
WRONG = {
    "between backward and step": between,
    "before the loop": before_the_loop,
    "after the loop": after_the_loop,
    "without parentheses": not_called,
    "an optimizer in each round": a_new_optimizer,
    "a smaller rate instead": smaller_rate,
    "set to the goal": at_once,
    "one step too many": one_step_more,
    "a weight of its own": another_weight,
    "steps forgotten": lambda weight, goal: cleared_first(weight, goal, 50),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_train(answer)}")
# > cleared at the beginning: Right!
# > set to None: Right!
# > zeroed in place: Right!
# > by hand: Right!
# > between backward and step: Not yet: the weight does not move at all.
# > before the loop: Not yet: 50 steps lead from 0.0 to 8.63, not to 5.00; the goal is 5.0.
# > after the loop: Not yet: 50 steps lead from 0.0 to 8.63, not to 5.00; the goal is 5.0.
# > without parentheses: Not yet: 50 steps lead from 0.0 to 8.63, not to 5.00; the goal is 5.0.
# > an optimizer in each round: Not yet: 50 steps lead from 0.0 to 8.63, not to 5.00; the goal is 5.0.
# > a smaller rate instead: Not yet: 50 steps lead from 0.0 to 1.75, not to 5.00; the goal is 5.0.
# > set to the goal: Not yet: 2 steps lead from 10.0 to -2.00, not to 5.68; the goal is -2.0.
# > one step too many: Not yet: 2 steps lead from 10.0 to 4.14, not to 5.68; the goal is -2.0.
# > a weight of its own: Not yet: the weight does not move at all.
# > steps forgotten: Not yet: TypeError: <lambda>() takes 2 positional arguments but 3 were given
