"""Answers to the exercise “How long does it take?”, and the verdict on each."""

import torch
import torch.nn.functional as F
from epochs_to_learn import check_epochs_to_learn
from torch import nn

bce = F.binary_cross_entropy_with_logits


def right(model, inputs, targets):
    with torch.no_grad():
        return torch.equal((model(inputs) > 0).float(), targets)


def step(model, inputs, targets, optimizer, loss_fn=bce):
    optimizer.zero_grad()
    loss_fn(model(inputs), targets).backward()
    optimizer.step()


def sgd(model, lr=0.5, **options):
    return torch.optim.SGD(model.parameters(), lr=lr, **options)


def while_wrong(model, inputs, targets, limit=2000):
    optimizer, steps = sgd(model), 0
    while not right(model, inputs, targets):
        if steps == limit:
            return None
        step(model, inputs, targets, optimizer)
        steps += 1
    return steps


def first_look(model, inputs, targets, limit=2000):
    if right(model, inputs, targets):
        return 0
    optimizer = sgd(model)
    for steps in range(1, limit + 1):
        step(model, inputs, targets, optimizer)
        if right(model, inputs, targets):
            return steps
    return None


def with_sigmoid(model, inputs, targets, limit=2000):
    optimizer = sgd(model)
    for steps in range(limit + 1):
        chances = model(inputs).sigmoid()
        if (chances.round() == targets).all():
            return steps
        if steps < limit:
            optimizer.zero_grad()
            nn.BCELoss()(chances, targets).backward()
            optimizer.step()


def no_last_look(model, inputs, targets, limit=2000):
    optimizer = sgd(model)
    for steps in range(limit):
        if right(model, inputs, targets):
            return steps
        step(model, inputs, targets, optimizer)
    return None


def counted_from_0(model, inputs, targets, limit=2000):
    optimizer = sgd(model)
    for steps in range(limit):
        step(model, inputs, targets, optimizer)
        if right(model, inputs, targets):
            return steps
    return None


def one_more(model, inputs, targets, limit=2000):
    steps = while_wrong(model, inputs, targets, limit)
    return None if steps is None else steps + 1


def no_first_look(model, inputs, targets, limit=2000):
    optimizer = sgd(model)
    for steps in range(1, limit + 1):
        step(model, inputs, targets, optimizer)
        if right(model, inputs, targets):
            return steps
    return None


def to_the_limit(model, inputs, targets, limit=2000):
    optimizer = sgd(model)
    for _ in range(200):
        step(model, inputs, targets, optimizer)
    return 200


def limit_at_the_end(model, inputs, targets, limit=2000):
    steps = while_wrong(model, inputs, targets, limit)
    return limit if steps is None else steps


def with_options(loss_fn=bce, clear=True, **options):
    """Return an answer with another loss or optimizer, or that does not clear."""

    def answer(model, inputs, targets, limit=2000):
        optimizer = sgd(model, **options)
        for steps in range(min(limit, 200) + 1):
            if right(model, inputs, targets):
                return steps
            if clear:
                optimizer.zero_grad()
            if steps < limit:
                loss_fn(model(inputs), targets).backward()
                optimizer.step()
        return None

    return answer


def a_step_too_many(model, inputs, targets, limit=2000):
    optimizer = sgd(model)
    for steps in range(limit + 1):
        if right(model, inputs, targets):
            return steps
        step(model, inputs, targets, optimizer)
    return None


def known(model, inputs, targets, limit=2000):
    while_wrong(model, inputs, targets, limit)
    return 41


RIGHT = {
    "while it is wrong": while_wrong,
    "a first look before the loop": first_look,
    "BCELoss after sigmoid": with_sigmoid,
}
WRONG = {
    "no last look": no_last_look,
    "counted from 0": counted_from_0,
    "one too many": one_more,
    "no first look": no_first_look,
    "always 200 steps": to_the_limit,
    "the limit where it fails": limit_at_the_end,
    "a step after the last look": a_step_too_many,
    "gradients not cleared": with_options(clear=False),
    "the squared error": with_options(F.mse_loss),
    "a rate of 0.1": with_options(lr=0.1),
    "momentum": with_options(momentum=0.5),
    "the number of the example": known,
    "a tensor": lambda *args, **limit: torch.tensor(while_wrong(*args, **limit) or 0),
    "no training": lambda model, inputs, targets, limit=2000: None,
    "no limit": lambda model, inputs, targets: while_wrong(model, inputs, targets),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_epochs_to_learn(answer)}")
# > while it is wrong: Right!
# > a first look before the loop: Right!
# > BCELoss after sigmoid: Right!
# > no last look: Not yet: with limit=41, the last step is enough.
# > counted from 0: Not yet: it takes more than the 40 steps you return.
# > one too many: Not yet: it takes fewer than the 42 steps you return.
# > no first look: Not yet: a model that is right already needs 0 steps.
# > always 200 steps: Not yet: it takes fewer than the 200 steps you return.
# > the limit where it fails: Not yet: a straight line cannot learn this. Return None.
# > a step after the last look: Not yet: with limit=3, a weight ends 0.038 off.
# > gradients not cleared: Not yet: it takes more than the 15 steps you return.
# > the squared error: Not yet: it takes more than the 30 steps you return.
# > a rate of 0.1: Not yet: it takes fewer than the 187 steps you return.
# > momentum: Not yet: it takes more than the 23 steps you return.
# > the number of the example: Not yet: a model that is right already needs 0 steps.
# > a tensor: Not yet: the number of steps was due, not 41.
# > no training: Not yet: at the end, not all of its answers are right.
# > no limit: Not yet: TypeError: <lambda>() got an unexpected keyword argument 'limit'
