"""Answers to the exercise “The newest release on a day”, and what its check says."""

from bisect import bisect
from datetime import date

from newest import check_newest, released


def backward(day):
    for version, out in reversed(released.items()):
        if out <= day:
            return version


def largest(day):
    out_by_then = {out: version for version, out in released.items() if out <= day}
    return out_by_then[max(out_by_then)] if out_by_then else None


def by_bisect(day):
    return [None, *released][bisect(list(released.values()), day)]


def before(day):
    return by_bisect(day - (date(2025, 1, 2) - date(2025, 1, 1)))


def first_one(day):
    for version, out in released.items():
        if out <= day:
            return version


def next_one(day):
    for version, out in released.items():
        if out > day:
            return version
    return "2.6"


def nearest(day):
    return min(released, key=lambda version: abs(released[version] - day))


def by_year(day):
    by_then = [v for v, out in released.items() if out.year <= day.year]
    return by_then[-1] if by_then else None


RIGHT = {
    "from the last one back": backward,
    "the largest date": largest,
    "bisect": by_bisect,
    "a default": lambda day: max(
        (v for v in released if released[v] <= day), key=released.get, default=None
    ),
}
WRONG = {
    "only after that day": before,
    "the first one": first_one,
    "the next one": next_one,
    "the nearest one": nearest,
    "by year": by_year,
    "nothing before the first": lambda day: [
        version for version in released if released[version] <= day
    ][-1],
    "a word for none": lambda day: by_bisect(day) or "none",
    "the date": lambda day: released.get(by_bisect(day)),
    "always the newest": lambda day: "2.6",
    "a number": lambda day: float(by_bisect(day) or 0),
    "no return": lambda day: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_newest(answer)}")
# > from the last one back: Right!
# > the largest date: Right!
# > bisect: Right!
# > a default: Right!
# > only after that day: Not yet: on 2018-04-24 it was '0.4', not None.
# > the first one: Not yet: on 2025-06-01 it was '2.6', not '0.4'.
# > the next one: Not yet: on 2019-03-01 it was '1.0', not '1.13'.
# > the nearest one: Not yet: on 2018-04-23 it was None, not '0.4'.
# > by year: Not yet: on 2018-04-24 it was '0.4', not '1.0'.
# > nothing before the first: Not yet: on 2018-04-23: IndexError: list index out of range
# > a word for none: Not yet: on 2018-04-23 it was None, not 'none'.
# > the date: Not yet: on 2025-06-01 it was '2.6', not datetime.date(2025, 1, 29).
# > always the newest: Not yet: on 2019-03-01 it was '1.0', not '2.6'.
# > a number: Not yet: on 2025-06-01 it was '2.6', not 2.6.
# > no return: Not yet: on 2025-06-01 it was '2.6', not None.
