"""Answers to the exercise “Exclusive or, by hand”, and what its check says to each."""

import torch
from torch import nn
from xor_weights import check_xor

same = [[1.0, 1.0], [1.0, 1.0]]
RIGHT = {
    "each unit for one of the two": ([[1, -1], [-1, 1]], [0, 0], [[1, 1]]),
    "stretched": ([[3.0, 3.0], [3.0, 3.0]], [0.0, -3.0], [[1 / 3, -2 / 3]]),
    "the bend of both first": (same, [-1.0, 0.0], [[-2.0, 1.0]]),
    "tensors of doubles": (
        torch.ones(2, 2).double(),
        torch.tensor([0.0, -1.0]).double(),
        torch.tensor([[1.0, -2.0]]).double(),
    ),
    "parameters": (
        nn.Parameter(torch.tensor([[-1.0, 1.0], [1.0, -1.0]])),
        nn.Parameter(torch.zeros(2)),
        nn.Parameter(torch.ones(1, 2)),
    ),
}
WRONG = {
    "one or both": (same, [0.0, -1.0], [[1.0, -1.0]]),
    "both": (same, [0.0, -1.0], [[0.0, 1.0]]),
    "neither or both": (same, [0.0, -1.0], [[-1.0, 2.0]]),
    "no bend": (same, [0.0, 0.0], [[1.0, -1.0]]),
    "zeros": ([[0.0, 0.0], [0.0, 0.0]], [0.0, 0.0], [[0.0, 0.0]]),
    "nan": (same, [0.0, -1.0], [[torch.nan, 1.0]]),
    "one bias": (same, [-1.0], [[1.0, -2.0]]),
    "a flat output": (same, [0.0, -1.0], [1.0, -2.0]),
    "a column as output": (same, [0.0, -1.0], [[1.0], [-2.0]]),
    "a row that is too short": ([[1.0, 1.0], [1.0]], [0.0, -1.0], [[1.0, -2.0]]),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_xor(*answer)}")
# > each unit for one of the two: Right!
# > stretched: Right!
# > the bend of both first: Right!
# > tensors of doubles: Right!
# > parameters: Right!
# > one or both: Not yet: 1 and 1 give 1.00.
# > both: Not yet: 0 and 1 give 0.00.
# > neither or both: Not yet: 0 and 1 give -1.00.
# > no bend: Not yet: 0 and 1 give 0.00.
# > zeros: Not yet: 0 and 1 give 0.00.
# > nan: Not yet: 0 and 0 give nan.
# > one bias: Not yet: the shapes are [(2, 2), (1,), (1, 2)], not [(2, 2), (2,), (1, 2)].
# > a flat output: Not yet: the shapes are [(2, 2), (2,), (2,)], not [(2, 2), (2,), (1, 2)].
# > a column as output: Not yet: the shapes are [(2, 2), (2,), (2, 1)], not [(2, 2), (2,), (1, 2)].
# > a row that is too short: Not yet: ValueError: expected sequence of length 2 at dim 1 (got 1)
