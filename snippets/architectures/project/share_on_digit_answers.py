"""Answers to the stage “Where does each query look?”, and what its check says to each."""

import torch
from share_on_digit import check_share_on_digit


def in_a_loop(weights, starts):
    shares = torch.zeros(starts.shape)
    for row in range(len(starts)):
        for query, start in enumerate(starts[row].tolist()):
            if start >= 0:
                last = (start + 7) // 2
                shares[row, query] = weights[row, query, start // 2 : last + 1].sum()
    return shares


def by_pixels(weights, starts):
    pixels = torch.arange(32)
    begin = starts.unsqueeze(-1)
    covered = (pixels >= begin) & (pixels < begin + 8) & (begin >= 0)
    own = covered.unflatten(-1, (16, 2)).any(dim=-1)
    return weights.masked_fill(~own, 0).sum(dim=-1)


def of(first, last, absent=True):
    """Return an answer that takes the columns from first to last."""

    def answer(weights, starts):
        begin, column = starts.unsqueeze(-1), torch.arange(16)
        own = (column >= first(begin)) & (column <= last(begin))
        if absent:
            own &= begin >= 0
        return (weights * own).sum(dim=-1)

    return answer


def half(begin):
    return begin // 2


RIGHT = {
    "a loop": in_a_loop,
    "by pixels": by_pixels,
    "both ends": of(half, lambda begin: (begin + 7) // 2),
}
WRONG = {
    "four columns always": of(half, lambda begin: begin // 2 + 3),
    "five columns always": of(half, lambda begin: begin // 2 + 4),
    "pixels as columns": of(lambda begin: begin, lambda begin: begin + 7),
    "absent ones too": of(half, lambda begin: (begin + 7) // 2, absent=False),
    "the first column": of(half, half),
    "the mean of all": lambda *args: in_a_loop(*args).mean(),
    "zeros": lambda weights, starts: torch.zeros(starts.shape),
    "nan": lambda weights, starts: in_a_loop(weights, starts) * torch.nan,
    "no return": lambda weights, starts: None,
    "only weights": lambda weights: weights.amax(dim=2),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_share_on_digit(answer)}")
# > a loop: Right!
# > by pixels: Right!
# > both ends: Right!
# > four columns always: Not yet: a digit that starts at 1 has the columns 0 to 4.
# > five columns always: Not yet: a digit that starts at 0 has the columns 0 to 3.
# > pixels as columns: Not yet: a digit that starts at 0 has the columns 0 to 3.
# > absent ones too: Not yet: a digit that starts at -1 has no columns.
# > the first column: Not yet: a digit that starts at 0 has the columns 0 to 3.
# > the mean of all: Not yet: the shape is (), not (27, 3).
# > zeros: Not yet: a digit that starts at 0 has the columns 0 to 3.
# > nan: Not yet: a digit that starts at -1 has no columns.
# > no return: Not yet: the shape is (), not (27, 3).
# > only weights: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
