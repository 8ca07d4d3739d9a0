"""Answers to the exercise “One step is enough”, and what its check says to each."""

import torch
from one_step import check_one_step


def by_curvature(a):
    x = torch.tensor([0.0, 1.0], requires_grad=True)
    (a * (x + 1) ** 2).sum().backward()
    return 1 / (x.grad[1] - x.grad[0])


def by_trying(a):
    return min(
        (k / 1000 for k in range(1, 2001)), key=lambda rate: abs(1 - 2 * a * rate)
    )


RIGHT = {
    "by the curvature": by_curvature,
    "rounded, as 0.167 is for 1/6": lambda a: round(1 / (2 * a), 3),
    "by trying": by_trying,
}
WRONG = {
    "1/6 for all": lambda a: 1 / 6,
    "0.17 for 1/6": lambda a: round(1 / (2 * a), 2),
    "one over a": lambda a: 1 / a,
    "half of a": lambda a: a / 2,
    "the edge": lambda a: 2 / (2 * a),
    "the wrong sign": lambda a: -1 / (2 * a),
    "the curvature": lambda a: 2 * a,
    "without parentheses": lambda a: 1 / 2 * a,
    "nan": lambda a: float("nan"),
    "no return": lambda a: None,
    "in words": lambda a: "1/6",
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_one_step(answer)}")
# > by the curvature: Right!
# > rounded, as 0.167 is for 1/6: Right!
# > by trying: Right!
# > 1/6 for all: Not yet: for a = 0.5, a step leads from 0.0 to -0.17.
# > 0.17 for 1/6: Not yet: for a = 3.0, a step leads from 0.0 to -1.02.
# > one over a: Not yet: for a = 3.0, a step leads from 0.0 to -2.00.
# > half of a: Not yet: for a = 3.0, a step leads from 0.0 to -9.00.
# > the edge: Not yet: for a = 3.0, a step leads from 0.0 to -2.00.
# > the wrong sign: Not yet: for a = 3.0, a step leads from 0.0 to 1.00.
# > the curvature: Not yet: for a = 3.0, a step leads from 0.0 to -36.00.
# > without parentheses: Not yet: for a = 3.0, a step leads from 0.0 to -9.00.
# > nan: Not yet: for a = 3.0, a step leads from 0.0 to nan.
# > no return: Not yet: TypeError: float() argument must be a string or a real number, not 'NoneType'
# > in words: Not yet: ValueError: could not convert string to float: '1/6'
