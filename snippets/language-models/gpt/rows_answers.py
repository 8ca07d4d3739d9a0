"""Answers to the exercise on rows, and what its check says to each."""

import torch
from rows import check_rows


def unfolded(tokens, length):
    return tokens[:-1].unfold(0, length, length), tokens[1:].unfold(0, length, length)


def by_index(tokens, length):
    rows = (len(tokens) - 1) // length
    places = torch.arange(rows)[:, None] * length + torch.arange(length)
    return tokens[places], tokens[places + 1]


def a_loop(tokens, length):
    starts = range(0, len(tokens) - length, length)
    ids = torch.stack([tokens[i : i + length] for i in starts])
    return ids, torch.stack([tokens[i + 1 : i + 1 + length] for i in starts])


def no_shift(tokens, length):
    ids, _ = by_index(tokens, length)
    return ids, ids


def too_many(tokens, length):
    end = len(tokens) // length * length
    return tokens[:end].view(-1, length), tokens[1 : end + 1].view(-1, length)


def around(tokens, length):
    end = len(tokens) // length * length
    return tokens[:end].view(-1, length), tokens.roll(-1)[:end].view(-1, length)


def backward(tokens, length):
    ids, targets = by_index(tokens, length)
    return targets, ids


def in_columns(tokens, length):
    end = (len(tokens) - 1) // length * length
    return tokens[:end].view(length, -1).T, tokens[1 : end + 1].view(length, -1).T


def overlapping(tokens, length):
    return tokens[:-1].unfold(0, length, 1), tokens[1:].unfold(0, length, 1)


def shifted_in_the_row(tokens, length):
    ids, _ = by_index(tokens, length)
    return ids, ids.roll(-1, dims=1)


def sorting(tokens, length):
    tokens.copy_(tokens.sort().values)
    return by_index(tokens, length)


RIGHT = {"unfold": unfolded, "places": by_index, "a loop": a_loop}
WRONG = {
    "no shift": no_shift,
    "the last row has no target": too_many,
    "around the end": around,
    "ids and targets swapped": backward,
    "in columns": in_columns,
    "rows that overlap": overlapping,
    "the next one in the row": shifted_in_the_row,
    "the first row": lambda t, n: (t[None, :n], t[None, 1 : n + 1]),
    "ids only": lambda t, n: by_index(t, n)[0],
    "lists": lambda t, n: tuple(x.tolist() for x in by_index(t, n)),
    "an example": lambda t, n: (torch.arange(10).view(2, 5), torch.arange(10)),
    "nan": lambda t, n: (by_index(t, n)[0], by_index(t, n)[1] * float("nan")),
    "floats": lambda t, n: tuple(x.float() for x in by_index(t, n)),
    "None": lambda t, n: None,
    "sorts in place": sorting,
    "one argument": lambda t: (t, t),
}
for name, answer in (RIGHT | WRONG).items():
    torch.manual_seed(0)
    print(f"{name}: {check_rows(answer)}")
# > unfold: Right!
# > places: Right!
# > a loop: Right!
# > no shift: Not yet: of 11 tokens in rows of 5, targets are not the right tokens.
# > the last row has no target: Not yet: RuntimeError: shape '[-1, 5]' is invalid for input of size 9
# > around the end: Not yet: of 10 tokens in rows of 5, ids are (1, 5), not (2, 5).
# > ids and targets swapped: Not yet: of 11 tokens in rows of 5, ids are not the right tokens.
# > in columns: Not yet: of 11 tokens in rows of 5, ids are not the right tokens.
# > rows that overlap: Not yet: of 11 tokens in rows of 5, ids are (2, 5), not (6, 5).
# > the next one in the row: Not yet: of 11 tokens in rows of 5, targets are not the right tokens.
# > the first row: Not yet: of 11 tokens in rows of 5, ids are (2, 5), not (1, 5).
# > ids only: Not yet: return two tensors, ids and targets.
# > lists: Not yet: ids should be a tensor.
# > an example: Not yet: of 11 tokens in rows of 5, ids are not the right tokens.
# > nan: Not yet: targets are torch.float32, no ids.
# > floats: Not yet: ids are torch.float32, no ids.
# > None: Not yet: return two tensors, ids and targets.
# > sorts in place: Not yet: it changes the text that it is given.
# > one argument: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
