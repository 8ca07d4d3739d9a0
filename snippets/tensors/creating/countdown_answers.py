"""Answers to the exercise “Count down”, and what its check says to each."""

import torch
from countdown import check_countdown

RIGHT = {
    "flip": lambda start: torch.arange(1, start + 1).flip(0),
    "a difference": lambda start: start - torch.arange(start),
    "a range of Python": lambda start: torch.tensor(range(start, 0, -1)),
    "linspace": lambda start: torch.linspace(start, 1, start).round().long(),
}
WRONG = {
    "from 10 in any case": lambda start: torch.arange(10, 0, -1),
    "down to 0": lambda start: torch.arange(start, -1, -1),
    "without the 1": lambda start: torch.arange(start, 1, -1),
    "one too low": lambda start: torch.arange(start - 1, -1, -1),
    "upward": lambda start: torch.arange(1, start + 1),
    "no step": lambda start: torch.arange(start, 0),
    "floats": lambda start: torch.linspace(start, 1, start),
    "int32": lambda start: torch.arange(start, 0, -1, dtype=torch.int32),
    "a list": lambda start: list(range(start, 0, -1)),
    "the tensor itself": torch.arange(10, 0, -1),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_countdown(answer)}")
# > flip: Right!
# > a difference: Right!
# > a range of Python: Right!
# > linspace: Right!
# > from 10 in any case: Not yet: from 3, the shape is (10,), not (3,).
# > down to 0: Not yet: from 10, the shape is (11,), not (10,).
# > without the 1: Not yet: from 10, the shape is (9,), not (10,).
# > one too low: Not yet: from 10, it counts [9, 8, 7, 6, 5, 4, 3, 2, 1, 0].
# > upward: Not yet: from 10, it counts [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].
# > no step: Not yet: RuntimeError: upper bound and lower bound inconsistent with step sign
# > floats: Not yet: counting takes torch.int64, not torch.float32.
# > int32: Not yet: counting takes torch.int64, not torch.int32.
# > a list: Not yet: return a tensor, not a list.
# > the tensor itself: Not yet: TypeError: 'Tensor' object is not callable
