"""Answers to the exercise on perplexity by word, and what its check says to each."""

import math
import re

from by_word import check_word_perplexity


def by_mean(losses, text):
    return math.exp(losses.mean().item() * len(losses) / len(text.split()))


def as_product(losses, text):
    inverse = 1.0
    for loss in losses.tolist():
        inverse *= math.exp(loss)
    return inverse ** (1 / len(text.split()))


def in_place(losses, text):
    losses /= len(text.split())
    return losses.sum().exp().item()


RIGHT = {
    "mean times tokens": by_mean,
    "a product of probabilities": as_product,
    "in bits": lambda x, t: 2.0 ** (x.sum().item() / math.log(2) / len(t.split())),
}
WRONG = {
    "by token": lambda x, t: x.mean().exp().item(),
    "by character": lambda x, t: (x.sum() / len(t)).exp().item(),
    "by byte": lambda x, t: (x.sum() / len(t.encode())).exp().item(),
    "between spaces": lambda x, t: (x.sum() / len(t.split(" "))).exp().item(),
    "spaces counted": lambda x, t: (x.sum() / (t.count(" ") + 1)).exp().item(),
    "parts of words": lambda x, t: (x.sum() / len(re.findall(r"\w+", t))).exp().item(),
    "no exp": lambda x, t: (x.sum() / len(t.split())).item(),
    "a power of two": lambda x, t: 2.0 ** (x.sum().item() / len(t.split())),
    "mean of perplexities": lambda x, t: (x.exp().sum() / len(t.split())).item(),
    "the first example": lambda x, t: 2.718282,
    "a tensor": lambda x, t: (x.sum() / len(t.split())).exp(),
    "in place": in_place,
    "nan": lambda x, t: float("nan"),
    "nothing": lambda x, t: None,
    "a list": lambda x, t: x.exp().tolist(),
    "one argument": lambda x: x.mean().exp().item(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_word_perplexity(answer)}")
# > mean times tokens: Right!
# > a product of probabilities: Right!
# > in bits: Right!
# > by token: Not yet: losses [2.0, 1.0, 0.5, 0.5, 4.0] for 'Off with her head' are 7.39 by word, not 4.95.
# > by character: Not yet: losses [2.0, 1.0, 0.5, 0.5] for 'Off with her head' are 2.72 by word, not 1.27.
# > by byte: Not yet: losses [2.0, 1.0, 0.5, 0.5] for 'Off with her head' are 2.72 by word, not 1.27.
# > between spaces: Not yet: losses [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0] for "Don't  cry!\n\nDon't\tcry!" are 5.75 by word, not 10.31.
# > spaces counted: Not yet: losses [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0] for "Don't  cry!\n\nDon't\tcry!" are 5.75 by word, not 10.31.
# > parts of words: Not yet: losses [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0] for "Don't  cry!\n\nDon't\tcry!" are 5.75 by word, not 3.21.
# > no exp: Not yet: losses [2.0, 1.0, 0.5, 0.5] for 'Off with her head' are 2.72 by word, not 1.00.
# > a power of two: Not yet: losses [2.0, 1.0, 0.5, 0.5] for 'Off with her head' are 2.72 by word, not 2.00.
# > mean of perplexities: Not yet: losses [2.0, 1.0, 0.5, 0.5] for 'Off with her head' are 2.72 by word, not 3.35.
# > the first example: Not yet: losses [2.0, 1.0, 0.5, 0.5, 4.0] for 'Off with her head' are 7.39 by word, not 2.72.
# > a tensor: Not yet: return a float, not a Tensor.
# > in place: Not yet: it changes the losses that it is given.
# > nan: Not yet: losses [2.0, 1.0, 0.5, 0.5] for 'Off with her head' are 2.72 by word, not nan.
# > nothing: Not yet: return a float, not a NoneType.
# > a list: Not yet: return a float, not a list.
# > one argument: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
