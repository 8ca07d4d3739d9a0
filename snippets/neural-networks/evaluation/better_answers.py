"""Answers to the exercise “Better, or lucky?”, and what its check says to each."""

import numpy as np
import torch
from better import check_share_better

numbers = np.random.default_rng(0)


def shares(a, b, drawn):
    """Return how often b has more right than a, given the images of each sample."""
    return (b[drawn].sum(dim=1) > a[drawn].sum(dim=1)).float().mean().item()


def one_by_one(a, b, rounds=2000):
    wins = 0
    for _ in range(rounds):
        drawn = torch.randint(0, len(a), (len(a),))
        wins += bool((b[drawn].float() - a[drawn].float()).mean() > 0)
    return wins / rounds


def with_numpy(a, b, rounds=2000):
    gain = b.numpy().astype(int) - a.numpy().astype(int)
    return (numbers.choice(gain, (rounds, len(gain))).sum(axis=1) > 0).mean()


def with_multinomial(a, b, rounds=2000):
    times = torch.ones(rounds, len(a)).multinomial(len(a), replacement=True)
    return shares(a, b, times)


def images_of_their_own(a, b, rounds=2000):
    first, second = torch.randint(len(a), (2, rounds, len(a)))
    return (b[second].sum(dim=1) > a[first].sum(dim=1)).float().mean()


def without_replacement(a, b, rounds=2000):
    drawn = torch.stack([torch.randperm(len(a)) for _ in range(rounds)])
    return shares(a, b, drawn)


def or_even(a, b, rounds=2000):
    return 1 - with_numpy(b, a, rounds)


def a_tenth(a, b, rounds=2000):
    return shares(a, b, torch.randint(len(a), (rounds, len(a) // 10)))


def always_2000(a, b, rounds=2000):
    return with_numpy(a, b)


def share_of_images(a, b, rounds=2000):
    return (b & ~a).float().mean()


def one_sample(a, b, rounds=2000):
    drawn = torch.randint(len(a), (len(a),))
    return float(b[drawn].sum() > a[drawn].sum())


def truths_subtracted(a, b, rounds=2000):
    return (b - a)[torch.randint(len(a), (rounds, len(a)))].sum(dim=1)


RIGHT = {
    "one by one": one_by_one,
    "numpy": with_numpy,
    "multinomial": with_multinomial,
}
WRONG = {
    "images of their own": images_of_their_own,
    "without replacement": without_replacement,
    "more or even": or_even,
    "a tenth of the images": a_tenth,
    "a in place of b": lambda a, b, rounds=2000: with_numpy(b, a, rounds),
    "the number of wins": lambda a, b, rounds=2000: with_numpy(a, b, rounds) * rounds,
    "always 2000 rounds": always_2000,
    "the share of images": share_of_images,
    "one sample": one_sample,
    "without a sample": lambda a, b, rounds=2000: float(b.sum() > a.sum()),
    "truth values subtracted": truths_subtracted,
    "a constant": lambda a, b, rounds=2000: 0.99,
    "no rounds": lambda a, b: with_numpy(a, b),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_share_better(answer)}")
# > one by one: Right!
# > numpy: Right!
# > multinomial: Right!
# > images of their own: Not yet: b is right where a is, and on 5 more: 0.74, not about 0.99.
# > without replacement: Not yet: b gains 15 and loses 10: 1.00, not about 0.82.
# > more or even: Not yet: b gains 15 and loses 10: 0.86, not about 0.82.
# > a tenth of the images: Not yet: b is right where a is, and on 5 more: 0.42, not about 0.99.
# > a in place of b: Not yet: b is right where a is, and on 5 more: 0.00, not about 0.99.
# > the number of wins: Not yet: b is right where a is, and on 5 more: 1984.00, not about 0.99.
# > always 2000 rounds: Not yet: with rounds=1, it has won 0.81 of them.
# > the share of images: Not yet: b is right where a is, and on 5 more: 0.02, not about 0.99.
# > one sample: Not yet: b gains 15 and loses 10: 1.00, not about 0.82.
# > without a sample: Not yet: b gains 15 and loses 10: 1.00, not about 0.82.
# > truth values subtracted: Not yet: RuntimeError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
# > a constant: Not yet: b gains 15 and loses 10: 0.99, not about 0.82.
# > no rounds: Not yet: TypeError: <lambda>() got an unexpected keyword argument 'rounds'
