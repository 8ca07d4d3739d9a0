"""Answers to the exercise “Each example counts once”, and the verdict on each."""

import numpy as np
import torch
from mean_loss import check_mean_loss


def running(losses, sizes):
    mean = seen = 0
    for loss, size in zip(losses, sizes, strict=True):
        seen += size
        mean += (loss - mean) * size / seen
    return mean


def with_tensors(losses, sizes):
    sizes = torch.tensor(sizes)
    return (torch.tensor(losses) @ sizes.float()) / sizes.sum()


def each_repeated(losses, sizes):
    return torch.tensor(losses).repeat_interleave(torch.tensor(sizes)).mean().item()


def total(losses, sizes):
    return sum(loss * size for loss, size in zip(losses, sizes, strict=True))


def without_last(losses, sizes):
    return sum(losses[:-1]) / max(len(losses) - 1, 1)


def by_first_size(losses, sizes):
    return total(losses, sizes) / (sizes[0] * len(sizes))


def first_only(losses, sizes):
    for loss, size in zip(losses, sizes, strict=True):
        return loss * size / sum(sizes)


RIGHT = {
    "np.average": lambda losses, sizes: np.average(losses, weights=sizes),
    "a running mean": running,
    "tensors": with_tensors,
    "each repeated": each_repeated,
}
WRONG = {
    "each batch counts once": lambda losses, sizes: sum(losses) / len(losses),
    "the total": total,
    "divided by the batches": lambda losses, sizes: total(losses, sizes) / len(losses),
    "the last one left out": without_last,
    "all as large as the first": by_first_size,
    "sum over all": lambda losses, sizes: sum(losses) / sum(sizes),
    "the middle": lambda losses, sizes: sorted(losses)[len(losses) // 2],
    "return in the loop": first_only,
    "a constant": lambda losses, sizes: 0.6,
    "rounded": lambda losses, sizes: round(running(losses, sizes), 1),
    "a whole number": lambda losses, sizes: total(losses, sizes) // sum(sizes),
    "lists multiplied": lambda losses, sizes: losses * sizes / sum(sizes),
    "no return": lambda losses, sizes: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_mean_loss(answer)}")
# > np.average: Right!
# > a running mean: Right!
# > tensors: Right!
# > each repeated: Right!
# > each batch counts once: Not yet: in batches of 2, it is 0.83, not 0.60.
# > the total: Not yet: in batches of 1, it is 3.00, not 0.60.
# > divided by the batches: Not yet: in batches of 2, it is 1.00, not 0.60.
# > the last one left out: Not yet: in batches of 1, it is 0.25, not 0.60.
# > all as large as the first: Not yet: in batches of 2, it is 0.50, not 0.60.
# > sum over all: Not yet: in batches of 2, it is 0.50, not 0.60.
# > the middle: Not yet: in batches of 1, it is 0.30, not 0.60.
# > return in the loop: Not yet: in batches of 1, it is 0.02, not 0.60.
# > a constant: Not yet: in batches of 1, it is 0.60, not 3.05.
# > rounded: Not yet: in batches of 1, it is 3.10, not 3.05.
# > a whole number: Not yet: in batches of 1, it is 0.00, not 0.60.
# > lists multiplied: Not yet: TypeError: can't multiply sequence by non-int of type 'list'
# > no return: Not yet: your function returns None.
