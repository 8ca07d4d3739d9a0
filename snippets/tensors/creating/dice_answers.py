"""Answers to the exercise “Two dice”, and what its check says to each."""

import torch
from dice import check_dice


def one(throws):
    return torch.randint(1, 7, (throws, 1))


def two_to_twelve(throws):
    return one(throws) + one(throws)


def seeded(throws):
    generator = torch.Generator().manual_seed(1)
    return torch.randint(1, 7, (throws, 2), generator=generator)


def opposite_sides(throws):
    first = one(throws)
    return torch.cat([first, 7 - first], dim=1)


RIGHT = {
    "floats cut down": lambda throws: (torch.rand(throws, 2) * 6).long() + 1,
    "two columns": lambda throws: torch.cat([one(throws), one(throws)], dim=1),
    "multinomial": lambda throws: (
        torch.multinomial(torch.ones(6), 2 * throws, replacement=True).view(-1, 2) + 1
    ),
}
WRONG = {
    "never a 6": lambda throws: torch.randint(1, 6, (throws, 2)),
    "from 0": lambda throws: torch.randint(7, (throws, 2)),
    "rounded": lambda throws: (torch.rand(throws, 2) * 5).round().long() + 1,
    "the same twice": lambda throws: one(throws).expand(throws, 2),
    "opposite sides": opposite_sides,
    "a shuffle": lambda throws: (torch.randperm(2 * throws) % 6 + 1).view(throws, 2),
    "sorted": lambda throws: torch.randint(1, 7, (throws, 2)).sort(dim=1).values,
    "a thousand": lambda throws: torch.randint(1, 7, (1000, 2)),
    "a column for each throw": lambda throws: torch.randint(1, 7, (2, throws)),
    "the sum": two_to_twelve,
    "floats": lambda throws: torch.rand(throws, 2) * 6 + 1,
    "the same throws each time": seeded,
    "a list": lambda throws: torch.randint(1, 7, (throws, 2)).tolist(),
    "the throws themselves": torch.randint(1, 7, (1000, 2)),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_dice(answer)}")
# > floats cut down: Right!
# > two columns: Right!
# > multinomial: Right!
# > never a 6: Not yet: in 6,000 throws, these came up: [1, 2, 3, 4, 5].
# > from 0: Not yet: in 6,000 throws, these came up: [0, 1, 2, 3, 4, 5, 6].
# > rounded: Not yet: some faces come up more often than others.
# > the same twice: Not yet: one of the dice depends on the other.
# > opposite sides: Not yet: one of the dice depends on the other.
# > a shuffle: Not yet: one of the dice depends on the other.
# > sorted: Not yet: one of the dice depends on the other.
# > a thousand: Not yet: the shape is (1000, 2), not (1, 2).
# > a column for each throw: Not yet: the shape is (2, 1), not (1, 2).
# > the sum: Not yet: the shape is (1, 1), not (1, 2).
# > floats: Not yet: dice show torch.int64, not torch.float32.
# > the same throws each time: Not yet: the next 6,000 throws are the same ones again.
# > a list: Not yet: return a tensor, not a list.
# > the throws themselves: Not yet: TypeError: 'Tensor' object is not callable
