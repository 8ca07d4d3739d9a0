"""Answers to the exercise “Replace `torch.range`”, and what its check says to each."""

import torch
from ticks import check_ticks

RIGHT = {
    "an end half a step later": lambda parts: torch.arange(
        0, 1 + 0.5 / parts, 1 / parts
    ),
    "whole numbers, divided": lambda parts: torch.arange(parts + 1) / parts,
    "doubles": lambda parts: torch.linspace(0, 1, steps=parts + 1, dtype=torch.float64),
    "a list": lambda parts: torch.tensor([n / parts for n in range(parts + 1)]),
}
WRONG = {
    "the old call": lambda parts: torch.range(0, 1, 1 / parts),
    "arange alone": lambda parts: torch.arange(0, 1, 1 / parts),
    "an end a whole step later": lambda parts: torch.arange(
        0, 1 + 1 / parts, 1 / parts
    ),
    "an end a hundredth later": lambda parts: torch.arange(0, 1.01, 1 / parts),
    "as many as parts": lambda parts: torch.linspace(0, 1, parts),
    "five in any case": lambda parts: torch.linspace(0, 1, 5),
    "whole numbers": lambda parts: torch.arange(parts + 1),
    "downward": lambda parts: torch.linspace(1, 0, parts + 1),
    "logarithmic": lambda parts: torch.logspace(0, 1, parts + 1),
    "a list, not made a tensor": lambda parts: [n / parts for n in range(parts + 1)],
    "without parts": lambda: torch.linspace(0, 1, 5),
    "a column": lambda parts: torch.linspace(0, 1, parts + 1)[:, None],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_ticks(answer)}")
# > an end half a step later: Right!
# > whole numbers, divided: Right!
# > doubles: Right!
# > a list: Right!
# > the old call: Not yet: a warning says “torch.range is deprecated an…”.
# > arange alone: Not yet: 4 numbers, up to 0.75. The old call gave 5.
# > an end a whole step later: Not yet: 8 numbers, up to 1.16667. The old call gave 7.
# > an end a hundredth later: Not yet: 202 numbers, up to 1.005. The old call gave 201.
# > as many as parts: Not yet: 4 numbers, up to 1. The old call gave 5.
# > five in any case: Not yet: 5 numbers, up to 1. The old call gave 11.
# > whole numbers: Not yet: number 1 of 4 is 1, not 0.25.
# > downward: Not yet: number 0 of 4 is 1, not 0.
# > logarithmic: Not yet: number 0 of 4 is 1, not 0.
# > a list, not made a tensor: Not yet: return a tensor, not a list.
# > without parts: Not yet: TypeError: <lambda>() takes 0 positional arguments but 1 was given
# > a column: Not yet: 5 numbers, up to 1. The old call gave 5.
