"""Answers to the exercise “Force the exponent”, and what its check says to each."""

import torch
from scientific import check_scientific

RIGHT = {
    "the smallest is smaller": torch.tensor([0.1, 20.0, 500.0]),
    "in another order": torch.tensor([400.0, 0.2, 0.3]),
    "doubles": torch.tensor([0.25, 250.5, 0.25], dtype=torch.float64),
}
WRONG = {
    "too close": torch.tensor([0.5, 20.0, 499.0]),
    "exactly a thousand": torch.tensor([0.5, 0.5, 500.0]),
    "too large": torch.tensor([0.5, 20.0, 501.0]),
    "too small": torch.tensor([0.0001, 20.0, 500.0]),
    "negative": torch.tensor([-0.25, 20.0, 500.0]),
    "whole numbers": torch.tensor([1, 20, 500]),
    "nan": torch.tensor([0.25, torch.nan, 500.0]),
    "two numbers": torch.tensor([0.25, 500.0]),
    "a list": [0.25, 20.0, 500.0],
    "a word": "2.5000e-01, 2.0000e+01, 5.0000e+02",
    "on no device": torch.empty(3, device="meta"),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_scientific(answer)}")
# > the smallest is smaller: Right!
# > in another order: Right!
# > doubles: Right!
# > too close: Not yet: torch prints tensor([  0.5000,  20.0000, 499.0000]).
# > exactly a thousand: Not yet: torch prints tensor([  0.5000,   0.5000, 500.0000]).
# > too large: Not yet: all numbers must be from 0.1 to 500.
# > too small: Not yet: all numbers must be from 0.1 to 500.
# > negative: Not yet: all numbers must be from 0.1 to 500.
# > whole numbers: Not yet: torch prints tensor([  1,  20, 500]).
# > nan: Not yet: all numbers must be from 0.1 to 500.
# > two numbers: Not yet: a tensor of three numbers was due.
# > a list: Not yet: a tensor of three numbers was due.
# > a word: Not yet: a tensor of three numbers was due.
# > on no device: Not yet: NotImplementedError: Cannot copy out of meta tensor; no data!
