"""Answers to the exercise “Noise for each item”, and what its check says to each."""

import torch
from item_noise import check_item_noise


def noise(seed):
    return torch.randn(4, generator=torch.Generator().manual_seed(seed))


def shifted_bits(seed, index):
    return noise((seed << 32) | index)


def drawn_seed(seed, index):
    generator = torch.Generator().manual_seed(seed)
    generator.manual_seed(index + int(torch.randint(2**40, (), generator=generator)))
    return torch.randn(4, generator=generator)


def hashed(seed, index):
    return noise(hash((seed, index)) % 2**63)


def in_order(seed, index):
    in_order.generator.manual_seed(in_order.generator.initial_seed() + 1)
    return torch.randn(4, generator=in_order.generator)


in_order.generator = torch.Generator().manual_seed(0)


RIGHT = {
    "a seed that is drawn": drawn_seed,
    "a hash of both": hashed,
    "a million places each": lambda seed, index: noise(seed * 10**6 + index),
}
WRONG = {
    "the seed in bits that do not count": shifted_bits,
    "the sum": lambda seed, index: noise(seed + index),
    "the product": lambda seed, index: noise(seed * index),
    "a factor that is too small": lambda seed, index: noise(index * 3 + seed),
    "a thousand places each": lambda seed, index: noise(seed * 1000 + index),
    "a hundred places for seeds": lambda seed, index: noise(index * 100 + seed),
    "a thousand places for seeds": lambda seed, index: noise(index * 1000 + seed),
    "the index alone": lambda seed, index: noise(index),
    "other noise at each call": in_order,
    "the global generator": lambda seed, index: torch.randn(4),
    "five numbers": lambda seed, index: torch.randn(5),
    "the numbers themselves": lambda seed, index: torch.tensor([seed, index, 0.0, 0.0]),
    "ones": lambda seed, index: torch.ones(4),
    "no return": lambda seed, index: None,
    "without the index": lambda seed: noise(seed),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_item_noise(answer)}")
# > a seed that is drawn: Right!
# > a hash of both: Right!
# > a million places each: Right!
# > the seed in bits that do not count: Not yet: the same noise for item 0, seed 0 and item 0, seed 1.
# > the sum: Not yet: the same noise for item 1, seed 0 and item 0, seed 1.
# > the product: Not yet: the same noise for item 0, seed 0 and item 1, seed 0.
# > a factor that is too small: Not yet: the same noise for item 1, seed 0 and item 0, seed 3.
# > a thousand places each: Not yet: the same noise for item 1000, seed 0 and item 0, seed 1.
# > a hundred places for seeds: Not yet: the same noise for item 10, seed 0 and item 0, seed 1000.
# > a thousand places for seeds: Not yet: the same noise for item 1, seed 0 and item 0, seed 1000.
# > the index alone: Not yet: the same noise for item 0, seed 0 and item 0, seed 1.
# > other noise at each call: Not yet: item 0 with seed 0 got other noise later.
# > the global generator: Not yet: item 0 with seed 0 got other noise later.
# > five numbers: Not yet: a tensor of four numbers was due.
# > the numbers themselves: Not yet: normal numbers spread by about 1, these by 165012.19.
# > ones: Not yet: the same noise for item 0, seed 0 and item 1, seed 0.
# > no return: Not yet: a tensor of four numbers was due.
# > without the index: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
