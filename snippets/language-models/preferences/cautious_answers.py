"""Answers to the exercise “A loss that doubts”, and what its check says to each."""

import torch.nn.functional as F
from cautious import cautious_loss as starter
from cautious import check_cautious, torch


def cross_entropy(margins, doubt):
    targets = torch.full_like(margins, 1 - doubt)
    return F.binary_cross_entropy_with_logits(margins, targets)


def softplus(margins, doubt):
    return F.softplus(-margins).mean() + doubt * margins.mean()


RIGHT = {"cross-entropy": cross_entropy, "softplus": softplus}
WRONG = {
    "the starter": starter,
    "shares swapped": lambda m, doubt: cross_entropy(-m, doubt),
    "not the mean": lambda m, doubt: F.softplus(-m) + doubt * m,
    "the sum": lambda m, doubt: (F.softplus(-m) + doubt * m).sum(),
    "always 0.1": lambda m, doubt: cross_entropy(m, 0.1),
    "smaller margins": lambda m, doubt: F.softplus(-m * (1 - doubt)).mean(),
    "log of sigmoid": lambda m, doubt: (
        -((1 - doubt) * m.sigmoid().log() + doubt * (1 - m.sigmoid()).log()).mean()
    ),
    "no gradient": lambda m, doubt: cross_entropy(m.detach(), doubt),
    "a float": lambda m, doubt: cross_entropy(m, doubt).item(),
    "nan": lambda m, doubt: cross_entropy(m, doubt) * torch.nan,
    "none": lambda m, doubt: None,
    "a list": lambda m, doubt: [cross_entropy(m, doubt)],
    "a constant": lambda m, doubt: torch.tensor(0.69),
    "an exception": lambda m, doubt: m[99],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_cautious(answer)}")
# > cross-entropy: Right!
# > softplus: Right!
# > the starter: Not yet: with a doubt of 0.1, the loss is 1.590.
# > shares swapped: Not yet: with a doubt of 0.0, the loss is 1.985.
# > not the mean: Not yet: return the mean, a tensor without dimensions.
# > the sum: Not yet: with a doubt of 0.0, the loss is 1.985.
# > always 0.1: Not yet: with a doubt of 0.0, the loss is 1.985.
# > smaller margins: Not yet: with a doubt of 0.1, the loss is 1.590.
# > log of sigmoid: Not yet: a large margin makes it infinite, or nan.
# > no gradient: Not yet: no gradient gets from the loss to the margins.
# > a float: Not yet: return the mean, a tensor without dimensions.
# > nan: Not yet: with a doubt of 0.0, the loss is 1.985.
# > none: Not yet: return the mean, a tensor without dimensions.
# > a list: Not yet: return the mean, a tensor without dimensions.
# > a constant: Not yet: with a doubt of 0.0, the loss is 1.985.
# > an exception: Not yet: IndexError: index 99 is out of bounds for dimension 0 with size 4
