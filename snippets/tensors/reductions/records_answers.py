"""Answers to the exercise “A new record”, and what its check says to each."""

import torch
from records import check_records


def loop(daily):
    best, count = -torch.inf, 0
    for sold in daily.tolist():
        if sold > best:
            best, count = sold, count + 1
    return count


def in_place(daily):
    daily[:] = daily.cummax(dim=0).values
    return len(daily.unique())


RIGHT = {
    "the values that were best": lambda d: len(d.cummax(dim=0).values.unique()),
    "one behind the other": lambda d: (
        1 + (d[1:] > d.cummax(0).values[:-1]).sum().item()
    ),
    "a loop": loop,
}
WRONG = {
    "more than the day before": lambda d: 1 + int((d.diff() > 0).sum()),
    "more than yesterday and the first day": lambda d: (
        1 + int(((d.diff() > 0) & (d[1:] > d[0])).sum())
    ),
    "the first one forgotten": lambda d: int((d.cummax(0).values.diff() > 0).sum()),
    "as good as a record": lambda d: int((d == d.cummax(0).values).sum()),
    "days without one": lambda d: int((d.cummax(0).values.diff() == 0).sum()),
    "distinct numbers": lambda d: len(d.unique()),
    "more than the mean": lambda d: int((d > d.float().mean()).sum()),
    "the place of the best": lambda d: d.argmax().item() + 1,
    "the lowest": lambda d: len(d.cummin(dim=0).values.unique()),
    "in place": in_place,
    "a tensor": lambda d: (d.cummax(0).values.diff() > 0).sum() + 1,
    "the pair of cummax": lambda d: int((d.cummax(dim=0).diff() > 0).sum()),
    "always three": lambda d: 3,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_records(answer)}")
# > the values that were best: Right!
# > one behind the other: Right!
# > a loop: Right!
# > more than the day before: Not yet: for [5, 9, 6, 8] it is 2, not 3.
# > more than yesterday and the first day: Not yet: for [5, 9, 6, 8] it is 2, not 3.
# > the first one forgotten: Not yet: for [50, 45, 60, 60, 20, 61] it is 3, not 2.
# > as good as a record: Not yet: for [50, 45, 60, 60, 20, 61] it is 3, not 4.
# > days without one: Not yet: for [9, 8, 7] it is 1, not 2.
# > distinct numbers: Not yet: for [50, 45, 60, 60, 20, 61] it is 3, not 5.
# > more than the mean: Not yet: for [50, 45, 60, 60, 20, 61] it is 3, not 4.
# > the place of the best: Not yet: for [50, 45, 60, 60, 20, 61] it is 3, not 6.
# > the lowest: Not yet: for [9, 8, 7] it is 1, not 3.
# > in place: Not yet: the numbers that came in have changed.
# > a tensor: Not yet: return a plain whole number, as int() does.
# > the pair of cummax: Not yet: AttributeError: 'torch.return_types.cummax' object has no attribute 'diff'
# > always three: Not yet: for [9, 8, 7] it is 1, not 3.
