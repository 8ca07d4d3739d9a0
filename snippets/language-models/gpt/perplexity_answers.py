"""Answers to the exercise on perplexity, and what its check says to each."""

from math import exp

import torch
import torch.nn.functional as F
from perplexity import check_perplexity


def each(logits, targets):
    return F.cross_entropy(logits.mT, targets, reduction="none")


def gathered(logits, targets):
    p = logits.softmax(-1).gather(-1, targets[..., None])
    return exp(-p.log().mean().item())


def of_rows(logits, targets):
    return each(logits, targets).mean(1).exp().mean().item()


def root_of_product(logits, targets):
    p = (-each(logits, targets)).exp().prod()
    return (1 / p.item()) ** (1 / targets.numel())


RIGHT = {
    "gather": gathered,
    "mT": lambda s, t: F.cross_entropy(s.mT, t).exp().item(),
    "the mean of each": lambda s, t: exp(each(s, t).mean()),
    "a power": lambda s, t: 2.0 ** (each(s, t).mean() / torch.tensor(2.0).log()).item(),
}
WRONG = {
    "the loss": lambda s, t: each(s, t).mean().item(),
    "the mean of exp": lambda s, t: each(s, t).exp().mean().item(),
    "mean of rows": of_rows,
    "2 to the loss": lambda s, t: 2 ** each(s, t).mean().item(),
    "the sum": lambda s, t: exp(each(s, t).sum().item()),
    "the root of a product": root_of_product,
    "the wrong sign": lambda s, t: exp(-each(s, t).mean().item()),
    "the vocabulary": lambda s, t: float(s.size(-1)),
    "the likeliest": lambda s, t: exp(each(s, s.argmax(-1)).mean().item()),
    "the next again": lambda s, t: each(s[:, :-1], t[:, 1:]).mean().exp().item(),
    "not flat": lambda s, t: F.cross_entropy(s, t).exp().item(),
    "a tensor": lambda s, t: each(s, t).mean().exp(),
    "nan": lambda s, t: float("nan"),
    "None": lambda s, t: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_perplexity(answer)}")
# > gather: Right!
# > mT: Right!
# > the mean of each: Right!
# > a power: Right!
# > the loss: Not yet: all alike, 7 tokens: 7.00, not 1.95.
# > the mean of exp: Not yet: 3 in 4 for four of six: 2.77, not 4.89.
# > mean of rows: Not yet: 3 in 4 for four of six: 2.77, not 3.55.
# > 2 to the loss: Not yet: all alike, 7 tokens: 7.00, not 3.85.
# > the sum: Not yet: all alike, 7 tokens: 7.00, not 282475032.26.
# > the root of a product: Not yet: ZeroDivisionError: float division by zero
# > the wrong sign: Not yet: all alike, 7 tokens: 7.00, not 0.14.
# > the vocabulary: Not yet: 3 in 4 for each right one: 1.33, not 4.00.
# > the likeliest: Not yet: 3 in 4 for four of six: 2.77, not 1.33.
# > the next again: Not yet: 3 in 4 for four of six: 2.77, not 4.00.
# > not flat: Not yet: RuntimeError: Expected target size [2, 7], got [2, 5]
# > a tensor: Not yet: return a float, not a Tensor.
# > nan: Not yet: all alike, 7 tokens: 7.00, not nan.
# > None: Not yet: return a float, not a NoneType.
