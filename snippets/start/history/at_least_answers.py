"""Answers to the exercise “New enough?”, and what its check says to each."""

import re

from at_least import check_at_least


def numbers(version):
    return tuple(int(part) for part in version.partition("+")[0].split("."))


def one_by_one(version, wanted):
    for have, need in zip(numbers(version), numbers(wanted), strict=False):
        if have != need:
            return have > need
    return True


def by_pattern(version, wanted):
    return list(map(int, re.findall(r"\d+", version))) >= list(
        map(int, wanted.split("."))
    )


def as_one_number(version, wanted):
    return sum(n * 1000**-i for i, n in enumerate(numbers(version))) >= sum(
        n * 1000**-i for i, n in enumerate(numbers(wanted))
    )


def each_part(version, wanted):
    return all(a >= b for a, b in zip(numbers(version), numbers(wanted), strict=False))


RIGHT = {
    "one number after the other": one_by_one,
    "a pattern": by_pattern,
    "as one number": as_one_number,
}
WRONG = {
    "words": lambda version, wanted: version >= wanted,
    "lists of words": lambda version, wanted: version.split(".") >= wanted.split("."),
    "a float": lambda v, w: float(".".join(v.split(".")[:2])) >= float(w[:4]),
    "two numbers": lambda version, wanted: numbers(version)[:2] >= numbers(wanted)[:2],
    "the first number": lambda version, wanted: (
        numbers(version)[0] >= numbers(wanted)[0]
    ),
    "the second number": lambda version, wanted: (
        numbers(version)[1] >= numbers(wanted)[1]
    ),
    "each part": each_part,
    "newer": lambda version, wanted: numbers(version)[:2] > numbers(wanted),
    "the other way around": lambda version, wanted: one_by_one(wanted, version),
    "the build left on": lambda v, w: [int(n) for n in v.split(".")] >= [2, 4],
    "always": lambda version, wanted: True,
    "a number": lambda version, wanted: int(one_by_one(version, wanted)),
    "no return": lambda version, wanted: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_at_least(answer)}")
# > one number after the other: Right!
# > a pattern: Right!
# > as one number: Right!
# > words: Not yet: 2.13.0+cpu is at least 2.9.
# > lists of words: Not yet: 2.13.0+cpu is at least 2.9.
# > a float: Not yet: 2.13.0+cpu is at least 2.9.
# > two numbers: Not yet: 2.6.1 is not at least 2.6.2.
# > the first number: Not yet: 2.4.1 is not at least 2.10.
# > the second number: Not yet: 1.13.1 is not at least 2.0.
# > each part: Not yet: 10.0.0 is at least 9.9.
# > newer: Not yet: 2.15.0+cu130 is at least 2.15.
# > the other way around: Not yet: 2.6.0 is at least 2.4.
# > the build left on: Not yet: 2.13.0+cpu fails: ValueError: invalid literal for int() with base 10: '0+cpu'
# > always: Not yet: 1.13.1 is not at least 2.0.
# > a number: Not yet: return True or False, not 1.
# > no return: Not yet: return True or False, not None.
