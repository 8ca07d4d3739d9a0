"""Answers to the exercise “Exams that count differently”, and what its check says."""

import torch
from marks import check_marks


def in_place(points, weights):
    points *= weights
    return points.sum(dim=-1) / weights.sum()


RIGHT = {
    "elementwise": lambda p, w: (p * w).sum(dim=-1) / w.sum(),
    "shares first": lambda p, w: p @ (w / w.sum()),
    "einsum": lambda p, w: torch.einsum("...e,e->...", p, w) / w.sum(),
    "a column": lambda p, w: (p @ w[:, None]).squeeze(-1) / w.sum(),
}
WRONG = {
    "all exams alike": lambda p, w: p.mean(dim=-1),
    "not divided": lambda p, w: p @ w,
    "divided by the number": lambda p, w: (p * w).mean(dim=-1),
    "softmax": lambda p, w: p @ w.softmax(dim=0),
    "the other way round": lambda p, w: w @ p / w.sum(),
    "with a transpose": lambda p, w: p.mT @ w / w.sum(),
    "the first dimension": lambda p, w: (p * w).sum(dim=0) / w.sum(),
    "a single number": lambda p, w: (p * w).sum() / w.sum(),
    "a column left": lambda p, w: p @ w[:, None] / w.sum(),
    "dot": lambda p, w: torch.dot(p, w) / w.sum(),
    "in place": in_place,
    "a list": lambda p, w: (p @ w / w.sum()).tolist(),
    "the final exam twice": lambda p, w: (p.sum(-1) + p[..., -1]) / (p.shape[-1] + 1),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_marks(answer)}")
# > elementwise: Right!
# > shares first: Right!
# > einsum: Right!
# > a column: Right!
# > all exams alike: Not yet: the first mean of (2, 3) is 76.67, not 80.00.
# > not divided: Not yet: the first mean of (2, 3) is 320.00, not 80.00.
# > divided by the number: Not yet: the first mean of (2, 3) is 106.67, not 80.00.
# > softmax: Not yet: the first mean of (2, 3) is 81.52, not 80.00.
# > the other way round: Not yet: RuntimeError: mat1 and mat2 shapes cannot be multiplied (1x3 and 2x3)
# > with a transpose: Not yet: RuntimeError: size mismatch, got input (3), mat (3x2), vec (3)
# > the first dimension: Not yet: (2, 3) should become (2,).
# > a single number: Not yet: (2, 3) should become (2,).
# > a column left: Not yet: (2, 3) should become (2,).
# > dot: Not yet: RuntimeError: 1D tensors expected, but got 2D and 1D tensors
# > in place: Not yet: the points that came in have changed.
# > a list: Not yet: (2, 3) should become (2,).
# > the final exam twice: Not yet: the first mean of (3, 2) is 60.00, not 72.50.
