"""Answers to the exercise “A fair split”, and what its check says to each."""

import torch
from split import check_split
from torch.utils.data import random_split


def own(seed):
    return torch.Generator().manual_seed(seed)


def cut(numbers, part=0.8):
    return numbers[: int(len(numbers) * part)], numbers[int(len(numbers) * part) :]


def of_utils(count, seed):
    parts = random_split(range(count), [0.8, 0.2], own(seed))
    return tuple(torch.tensor(part.indices) for part in parts)


def by_mask(count, seed):
    mask = torch.zeros(count, dtype=torch.bool)
    mask[torch.randperm(count, generator=own(seed))[: count // 5]] = True
    return (~mask).nonzero().flatten(), mask.nonzero().flatten()


def rewound(count, seed):
    torch.manual_seed(seed)
    return cut(torch.randperm(count))


def coin(count, seed):
    mask = torch.rand(count, generator=own(seed)) < 0.8
    return mask.nonzero().flatten(), (~mask).nonzero().flatten()


def shuffled_apart(count, seed):
    numbers = torch.randperm(count, generator=own(seed))
    other = torch.randperm(count, generator=own(seed + 1))
    return cut(numbers)[0], cut(other)[1]


def lists(count, seed):
    return tuple(part.tolist() for part in by_mask(count, seed))


def eighty(count, seed):
    numbers = torch.randperm(count, generator=own(seed))
    return numbers[:80], numbers[80:]


RIGHT = {
    "random_split": of_utils,
    "a mask": by_mask,
    "random numbers, sorted": lambda count, seed: cut(
        torch.rand(count, generator=own(seed)).argsort()
    ),
}
WRONG = {
    "everyone rewound": rewound,
    "no seed": lambda count, seed: cut(torch.randperm(count)),
    "in order": lambda count, seed: cut(torch.arange(count)),
    "rolled": lambda count, seed: cut(torch.arange(count).roll(seed)),
    "always seed 7": lambda count, seed: by_mask(count, 7),
    "drawn with repeats": lambda count, seed: cut(torch.randint(count, (count,))),
    "a coin for each item": coin,
    "shuffled twice": shuffled_apart,
    "half": lambda count, seed: cut(torch.randperm(count), 0.5),
    "eighty": eighty,
    "the parts swapped": lambda count, seed: by_mask(count, seed)[::-1],
    "floats": lambda count, seed: tuple(part.float() for part in by_mask(count, seed)),
    "lists": lists,
    "one part": lambda count, seed: by_mask(count, seed)[0],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_split(answer)}")
# > random_split: Right!
# > a mask: Right!
# > random numbers, sorted: Right!
# > everyone rewound: Not yet: the global generator is not where it was.
# > no seed: Not yet: the same seed gives another split.
# > in order: Not yet: different splits from 200 seeds: only 1.
# > rolled: Not yet: different splits from 200 seeds: only 100.
# > always seed 7: Not yet: different splits from 200 seeds: only 1.
# > drawn with repeats: Not yet: of 100 items, some are missing or twice there.
# > a coin for each item: Not yet: 100 items give parts of 83 and 17.
# > shuffled twice: Not yet: of 100 items, some are missing or twice there.
# > half: Not yet: 100 items give parts of 50 and 50.
# > eighty: Not yet: 10 items give parts of 10 and 0.
# > the parts swapped: Not yet: 100 items give parts of 20 and 80.
# > floats: Not yet: numbers of items are whole numbers.
# > lists: Not yet: AttributeError: 'list' object has no attribute 'tolist'
# > one part: Not yet: ValueError: too many values to unpack (expected 2)
