"""Answers to the exercise “Cross-entropy by hand”, and what its check says to each."""

import torch
import torch.nn.functional as F
from own_cross_entropy import check_own_cross_entropy
from torch import nn


def shifted(logits, classes):
    logits = logits - logits.amax(dim=1, keepdim=True)
    own = logits.gather(1, classes.unsqueeze(1)).squeeze(1)
    return (logits.exp().sum(dim=1).log() - own).mean()


def one_hot(logits, classes):
    hot = F.one_hot(classes, logits.shape[1])
    return (logits.logsumexp(1) - (logits * hot).sum(1)).mean()


def one_by_one(logits, classes):
    rows = zip(logits.double(), classes, strict=True)
    surprises = [torch.logsumexp(row, dim=0) - row[one] for row, one in rows]
    return sum(surprises) / len(surprises)


def log_of_softmax(logits, classes):
    return -logits.softmax(dim=1).log()[range(len(classes)), classes].mean()


def never_zero(logits, classes):
    chances = logits.softmax(dim=1)[range(len(classes)), classes]
    return -(chances + 1e-8).log().mean()


def other_dimension(logits, classes):
    own = logits[torch.arange(len(classes)), classes]
    return torch.logsumexp(logits, dim=0).mean() - own.mean()


def each_class(logits, classes):
    return (torch.logsumexp(logits, dim=1, keepdim=True) - logits[:, classes]).mean()


def detached_sum(logits, classes):
    own = logits[torch.arange(len(classes)), classes]
    return (torch.logsumexp(logits, dim=1).detach() - own).mean()


def with_log_softmax(logits, classes):
    return -torch.log_softmax(logits, dim=1)[range(len(classes)), classes].mean()


RIGHT = {
    "shifted by the largest": shifted,
    "one-hot": one_hot,
    "one by one, in doubles": one_by_one,
}
WRONG = {
    "CrossEntropyLoss": nn.CrossEntropyLoss(),
    "log_softmax": with_log_softmax,
    "the logarithm of softmax": log_of_softmax,
    "never quite 0": never_zero,
    "the probability": lambda logits, classes: log_of_softmax(logits, classes).exp(),
    "minus forgotten": lambda logits, classes: -shifted(logits, classes),
    "the sum": lambda logits, classes: shifted(logits, classes) * len(classes),
    "bits": lambda logits, classes: shifted(logits, classes) / 0.6931,
    "along the other dimension": other_dimension,
    "all classes in each row": each_class,
    "each row": lambda logits, classes: shifted(logits, classes).expand(len(classes)),
    "the sum detached": detached_sum,
    "detached": lambda logits, classes: shifted(logits, classes).detach(),
    ".item()": lambda logits, classes: shifted(logits, classes).item(),
    "squared error": lambda logits, classes: (logits - classes).square().mean(),
    "no return": lambda logits, classes: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_own_cross_entropy(answer)}")
# > shifted by the largest: Right!
# > one-hot: Right!
# > one by one, in doubles: Right!
# > CrossEntropyLoss: Not yet: somewhere in it is the log_softmax of torch.
# > log_softmax: Not yet: somewhere in it is the log_softmax of torch.
# > the logarithm of softmax: Not yet: for 5 rows of 4 logits near 1000, inf is not 751.72.
# > never quite 0: Not yet: for 5 rows of 4 logits near 1000, 11.07 is not 751.72.
# > the probability: Not yet: for 5 rows of 4 logits near 1, 2.67 is not 0.98.
# > minus forgotten: Not yet: for 5 rows of 4 logits near 1, -0.98 is not 0.98.
# > the sum: Not yet: for 5 rows of 4 logits near 1, 4.91 is not 0.98.
# > bits: Not yet: for 5 rows of 4 logits near 1, 1.42 is not 0.98.
# > along the other dimension: Not yet: for 5 rows of 4 logits near 1, 1.36 is not 0.98.
# > all classes in each row: Not yet: for 5 rows of 4 logits near 1, 1.57 is not 0.98.
# > each row: Not yet: a loss is a tensor without dimensions.
# > the sum detached: Not yet: for 5 rows of 4 logits near 1, the gradient is wrong.
# > detached: Not yet: the loss has lost its way back to the logits.
# > .item(): Not yet: a loss is a tensor without dimensions.
# > squared error: Not yet: RuntimeError: The size of tensor a (4) must match the size of tensor b (5) at non-singleton dimension 1
# > no return: Not yet: a loss is a tensor without dimensions.
