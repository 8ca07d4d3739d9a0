"""Answers to the exercise “A schedule of your own”, and the verdict on each."""

import math

import torch
from warmup import check_warmup

counted = iter(range(10**6))
right = [min((step + 1) / 10, math.sqrt(10 / (step + 1))) for step in range(1000)]


def two_branches(step):
    if step < 10:
        return 0.1 * (step + 1)
    return math.sqrt(10) / math.sqrt(step + 1)


def as_tensor(step):
    done = torch.tensor((step + 1) / 10)
    return torch.where(done < 1, done, done.rsqrt())


def as_transformer(step):
    return 10**0.5 * min((step + 1) ** -0.5, (step + 1) * 10**-1.5)


def stepwise(step, rise, fall):
    return rise if step < 10 else fall


RIGHT = {
    "two branches": two_branches,
    "a tensor": as_tensor,
    "as the transformer had it": as_transformer,
}
WRONG = {
    "counted from 0": lambda step: min(step / 10, (10 / max(step, 1)) ** 0.5),
    "the rate itself": lambda step: 0.5 * right[step],
    "the larger one": lambda step: max((step + 1) / 10, (10 / (step + 1)) ** 0.5),
    "up at once": lambda step: min(1.0, (10 / (step + 1)) ** 0.5),
    "up for ever": lambda step: (step + 1) / 10,
    "level at the top": lambda step: min((step + 1) / 10, 1.0),
    "one over the step": lambda step: min((step + 1) / 10, 10 / (step + 1)),
    "a jump down": lambda step: stepwise(step, (step + 1) / 10, (step + 1) ** -0.5),
    "a fall from 1 anew": lambda step: stepwise(
        step, (step + 1) / 10, max(step - 8, 1) ** -0.5
    ),
    "a straight fall": lambda step: min((step + 1) / 10, 1 - (step - 9) / 160),
    "twenty steps": lambda step: min((step + 1) / 20, (20 / (step + 1)) ** 0.5),
    "a count of its own": lambda step: right[next(counted)],
    "a list": lambda step: [right[step]],
    "no return": lambda step: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_warmup(answer)}")
# > two branches: Right!
# > a tensor: Right!
# > as the transformer had it: Right!
# > counted from 0: Not yet: at step 0, the rate is 0.000, not 0.050.
# > the rate itself: Not yet: at step 0, the rate is 0.025, not 0.050.
# > the larger one: Not yet: at step 0, the rate is 1.581, not 0.050.
# > up at once: Not yet: at step 0, the rate is 0.500, not 0.050.
# > up for ever: Not yet: at step 10, the rate is 0.550, not 0.477.
# > level at the top: Not yet: at step 10, the rate is 0.500, not 0.477.
# > one over the step: Not yet: at step 10, the rate is 0.455, not 0.477.
# > a jump down: Not yet: at step 10, the rate is 0.151, not 0.477.
# > a fall from 1 anew: Not yet: at step 10, the rate is 0.354, not 0.477.
# > a straight fall: Not yet: at step 10, the rate is 0.497, not 0.477.
# > twenty steps: Not yet: at step 0, the rate is 0.025, not 0.050.
# > a count of its own: Not yet: asked for step 39 once more, it says something else.
# > a list: Not yet: TypeError: can't multiply sequence by non-int of type 'float'
# > no return: Not yet: TypeError: unsupported operand type(s) for *: 'float' and 'NoneType'
