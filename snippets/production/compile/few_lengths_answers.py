"""Answers to the exercise “A few lengths”, and what its check says."""

import math

from few_lengths import check_fill_up, torch


def filled(batch, rows):
    return torch.cat([batch, torch.zeros(rows - len(batch), batch.shape[1])])


def by_logarithm(batch):
    return filled(batch, 2 ** math.ceil(math.log2(len(batch))))


def by_bits(batch):
    larger = batch.new_zeros(1 << (len(batch) - 1).bit_length(), batch.shape[1])
    larger[: len(batch)] = batch
    return larger


def from_a_list(batch):
    return filled(batch, min(n for n in (4, 8, 16, 32) if n >= len(batch)))


def on_top(batch):
    return by_bits(batch).flip(0)


def copied(batch):
    return torch.cat([batch, batch[: len(by_bits(batch)) - len(batch)]])


def lost(batch):
    return batch[: 1 << (len(batch).bit_length() - 1)]


RIGHT = {
    "by logarithm": by_logarithm,
    "by bits": by_bits,
    "from a list": from_a_list,
}
WRONG = {
    "always 32": lambda batch: filled(batch, 32),
    "one row more": lambda batch: filled(batch, len(batch) + 1),
    "to even lengths": lambda batch: filled(batch, len(batch) + len(batch) % 2),
    "twice as many": lambda batch: filled(batch, 2 * len(batch)),
    "the power after it": lambda batch: filled(batch, 1 << len(batch).bit_length()),
    "to fours": lambda batch: filled(batch, 4 * math.ceil(len(batch) / 4)),
    "the power before it": lost,
    "zeros on top": on_top,
    "rows copied": copied,
    "the first example": lambda batch: torch.zeros(4, 2),
    "nan": lambda batch: torch.full((4, 2), torch.nan),
    "a list": lambda batch: batch.tolist(),
    "no return": lambda batch: None,
    "the columns": lambda batch: filled(batch.T, 32),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_fill_up(answer)}")
# > by logarithm: Right!
# > by bits: Right!
# > from a list: Right!
# > always 32: Not yet: 32 rows, where there were 3.
# > one row more: Not yet: 8 graphs for 8 lengths.
# > to even lengths: Not yet: 6 graphs for 8 lengths.
# > twice as many: Not yet: 6 rows, where there were 3.
# > the power after it: Not yet: 8 rows, where there were 4.
# > to fours: Not yet: 5 graphs for 8 lengths.
# > the power before it: Not yet: of 3 rows, not all are there.
# > zeros on top: Not yet: of 3 rows, not all are there.
# > rows copied: Not yet: the new rows are not 0.
# > the first example: Not yet: of 3 rows, not all are there.
# > nan: Not yet: of 3 rows, not all are there.
# > a list: Not yet: it returns a list, not a tensor.
# > no return: Not yet: it returns a NoneType, not a tensor.
# > the columns: Not yet: of 3 rows, not all are there.
