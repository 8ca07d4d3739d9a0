"""Answers to the exercise “From NumPy to PyTorch”, and what its check says to each."""

# needs: numpy (an answer that stays with NumPy)

import numpy as np
import torch
from translate import check_translate


def in_place(usage):
    usage -= usage.mean()
    return usage


RIGHT = {
    "torch.mean": lambda usage: usage - torch.mean(usage),
    "the sum by the count": lambda usage: usage.sub(usage.sum() / len(usage)),
    "a number of Python": lambda usage: usage - sum(usage.tolist()) / usage.numel(),
    "doubles": lambda usage: usage.double() - usage.double().mean(),
}
WRONG = {
    "less 100": lambda usage: usage - 100,
    "less the sum": lambda usage: usage - usage.sum(),
    "less the median": lambda usage: usage - usage.median(),
    "less the largest": lambda usage: usage - usage.max(),
    "the other way around": lambda usage: usage.mean() - usage,
    "by the mean": lambda usage: usage / usage.mean(),
    "the mean": lambda usage: usage.mean(),
    "in place": in_place,
    "only what is above": lambda usage: (usage - usage.mean()).relu(),
    "still NumPy": lambda usage: usage - np.mean(usage),
    "an array": lambda usage: usage.numpy() - np.mean(usage.numpy()),
    "typed": lambda usage: torch.tensor([-40.0, 50.0, -10.0]),
    "nan": lambda usage: usage * torch.nan,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_translate(answer)}")
# > torch.mean: Right!
# > the sum by the count: Right!
# > a number of Python: Right!
# > doubles: Right!
# > less 100: Not yet: the mean is 4.25, so 1 gives -3.25, not -99.
# > less the sum: Not yet: the mean is 100, so 60 gives -40, not -240.
# > less the median: Not yet: the mean is 100, so 60 gives -40, not -30.
# > less the largest: Not yet: the mean is 100, so 60 gives -40, not -90.
# > the other way around: Not yet: the mean is 100, so 60 gives -40, not 40.
# > by the mean: Not yet: the mean is 100, so 60 gives -40, not 0.6.
# > the mean: Not yet: 3 months gave a tensor of shape ().
# > in place: Not yet: the usage that came in has changed.
# > only what is above: Not yet: the mean is 100, so 60 gives -40, not 0.
# > still NumPy: Not yet: TypeError: mean() got an unexpected keyword argument 'axis'
# > an array: Not yet: return a tensor, not a ndarray.
# > typed: Not yet: 4 months gave a tensor of shape (3,).
# > nan: Not yet: the mean is 100, so 60 gives -40, not nan.
