"""Answers to the exercise “Take a version apart”, and what its check says to each."""

import re

from split_version import check_split_version


def by_pattern(version):
    found = re.match(r"(\d+)\.(\d+)\.(\d+)[^+]*\+?(.*)", version)
    *numbers, build = found.groups()
    return tuple(map(int, numbers)), build


def by_split(version):
    parts = [*version.split("+"), ""]
    major, minor, patch = parts[0].split(".")[:3]
    return (int(major), int(minor), int(patch)), parts[1]


def dots_first(version):
    major, minor, rest = version.split(".")
    patch, _, build = rest.partition("+")
    return (int(major), int(minor), int(patch)), build


def dots_first_of_three(version):
    major, minor, rest = version.split(".", 2)
    patch, _, build = rest.partition("+")
    return (int(major), int(minor), int(patch)), build


def one_plus(version):
    numbers, build = version.split("+")
    return tuple(int(n) for n in numbers.split(".")[:3]), build


def all_numbers(version):
    numbers, _, build = version.partition("+")
    return tuple(int(n) for n in numbers.split(".")), build


def end_of_build(version):
    numbers, build = by_split(version)
    return numbers, build.split(".")[0]


def single_digits(version):
    return tuple(int(n) for n in version if n.isdigit())[:3], by_split(version)[1]


RIGHT = {
    "a pattern": by_pattern,
    "split": by_split,
}
WRONG = {
    "dots first": dots_first,
    "dots first, three parts": dots_first_of_three,
    "always a plus sign": one_plus,
    "four numbers": all_numbers,
    "the build up to its dot": end_of_build,
    "single digits": single_digits,
    "two numbers": lambda version: (by_split(version)[0][:2], by_split(version)[1]),
    "words": lambda version: (tuple(version.split("+")[0].split(".")), version[7:]),
    "a list": lambda version: (list(by_split(version)[0]), by_split(version)[1]),
    "None for no build": lambda v: (by_split(v)[0], by_split(v)[1] or None),
    "with the plus sign": lambda v: (by_split(v)[0], "+" + by_split(v)[1]),
    "the numbers alone": lambda version: by_split(version)[0],
    "typed": lambda version: ((2, 13, 0), "cpu"),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_split_version(answer)}")
# > a pattern: Right!
# > split: Right!
# > dots first: Not yet: 2.16.0.dev20261101+cu132 fails: ValueError: too many values to unpack (expected 3)
# > dots first, three parts: Not yet: 2.16.0.dev20261101+cu132 fails: ValueError: invalid literal for int() with base 10: '0.dev20261101'
# > always a plus sign: Not yet: 2.15.0 fails: ValueError: not enough values to unpack (expected 2, got 1)
# > four numbers: Not yet: 2.16.0.dev20261101+cu132 fails: ValueError: invalid literal for int() with base 10: 'dev20261101'
# > the build up to its dot: Not yet: 2.14.0+rocm7.14 gives ((2, 14, 0), 'rocm7'), not ((2, 14, 0), 'rocm7.14').
# > single digits: Not yet: 2.13.0+cpu gives ((2, 1, 3), 'cpu'), not ((2, 13, 0), 'cpu').
# > two numbers: Not yet: 2.13.0+cpu gives ((2, 13), 'cpu'), not ((2, 13, 0), 'cpu').
# > words: Not yet: 2.13.0+cpu gives (('2', '13', '0'), 'cpu'), not ((2, 13, 0), 'cpu').
# > a list: Not yet: 2.13.0+cpu gives ([2, 13, 0], 'cpu'), not ((2, 13, 0), 'cpu').
# > None for no build: Not yet: 2.15.0 gives ((2, 15, 0), None), not ((2, 15, 0), '').
# > with the plus sign: Not yet: 2.13.0+cpu gives ((2, 13, 0), '+cpu'), not ((2, 13, 0), 'cpu').
# > the numbers alone: Not yet: 2.13.0+cpu gives (2, 13, 0), not ((2, 13, 0), 'cpu').
# > typed: Not yet: 2.9.1+cu130 gives ((2, 13, 0), 'cpu'), not ((2, 9, 1), 'cu130').
