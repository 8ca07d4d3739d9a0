"""Answers to the exercise “A die with a seed”, and what its check says to each."""

import random

import torch
from throws import check_throws


def own(seed):
    return torch.Generator().manual_seed(seed)


def forked(seed):
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return torch.randint(1, 7, (10,))


def state_put_back(seed):
    state = torch.get_rng_state()
    torch.manual_seed(seed)
    throws = torch.randint(1, 7, (10,))
    torch.set_rng_state(state)
    return throws


def python(seed):
    return torch.tensor(random.Random(seed).choices(range(1, 7), k=10))


def rewound(seed):
    torch.manual_seed(seed)
    return torch.randint(1, 7, (10,))


def python_rewound(seed):
    random.seed(seed)
    return torch.tensor(random.choices(range(1, 7), k=10))


RIGHT = {
    "in a fork": forked,
    "state put back": state_put_back,
    "a generator of Python": python,
    "floats cut down": lambda seed: (torch.rand(10, generator=own(seed)) * 6).int() + 1,
}
WRONG = {
    "everyone rewound": rewound,
    "Python rewound": python_rewound,
    "no seed": lambda seed: torch.randint(1, 7, (10,)),
    "the seed of the example": lambda seed: torch.randint(
        1, 7, (10,), generator=own(1)
    ),
    "odd or even": lambda seed: torch.randint(1, 7, (10,), generator=own(seed % 2)),
    "never a 6": lambda seed: torch.randint(1, 6, (10,), generator=own(seed)),
    "from 0": lambda seed: torch.randint(0, 7, (10,), generator=own(seed)),
    "rounded": lambda seed: (torch.rand(10, generator=own(seed)) * 5).round() + 1,
    "a shuffle": lambda seed: torch.randperm(10, generator=own(seed)) % 6 + 1,
    "one throw": lambda seed: torch.randint(1, 7, (1,), generator=own(seed)),
    "a column": lambda seed: torch.randint(1, 7, (10, 1), generator=own(seed)),
    "a list": lambda seed: forked(seed).tolist(),
    "without the seed": lambda: torch.randint(1, 7, (10,)),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_throws(answer)}")
# > in a fork: Right!
# > state put back: Right!
# > a generator of Python: Right!
# > floats cut down: Right!
# > everyone rewound: Not yet: the global generator is not where it was.
# > Python rewound: Not yet: Python's own generator is not where it was.
# > no seed: Not yet: the same seed gave different throws the second time.
# > the seed of the example: Not yet: different rows of throws from 300 seeds: only 1.
# > odd or even: Not yet: different rows of throws from 300 seeds: only 2.
# > never a 6: Not yet: with many seeds, the faces are [1, 2, 3, 4, 5].
# > from 0: Not yet: with many seeds, the faces are [0, 1, 2, 3, 4, 5, 6].
# > rounded: Not yet: of 3,000 throws, a face came up only 296 times.
# > a shuffle: Not yet: different rows of throws from 300 seeds: only 299.
# > one throw: Not yet: a tensor of ten throws was due.
# > a column: Not yet: a tensor of ten throws was due.
# > a list: Not yet: a tensor of ten throws was due.
# > without the seed: Not yet: TypeError: <lambda>() takes 0 positional arguments but 1 was given
