"""Answers to the exercise “Keep the last few”, and what its check says to each."""

import re
import shutil

from keep_last import check_keep_last


def number(path):
    return int(re.search(r"\d+", path.name)[0])


def by_set(folder, count):
    every = list(folder.glob("epoch-*.pt"))
    newest = (
        sorted(map(number, every))[len(every) - count :]
        if count < len(every)
        else map(number, every)
    )
    newest = set(newest)
    for path in every:
        if number(path) not in newest:
            path.unlink()


def one_by_one(folder, count):
    while len(paths := list(folder.glob("epoch-*.pt"))) > count:
        min(paths, key=number).unlink()


def by_name(folder, count):
    for path in sorted(folder.glob("epoch-*.pt"))[: -count or None]:
        path.unlink()


def zero_forgotten(folder, count):
    for path in sorted(folder.glob("epoch-*.pt"), key=number)[:-count]:
        path.unlink()


def the_first(folder, count):
    for path in sorted(folder.glob("epoch-*.pt"), key=number)[count:]:
        path.unlink()


def all_files(folder, count):
    paths = [path for path in folder.iterdir() if number_or_none(path)]
    for path in sorted(paths, key=number, reverse=True)[count:]:
        path.unlink()


def number_or_none(path):
    return re.search(r"\d", path.name)


def two_always(folder, count):
    one_by_one(folder, 2)


def everything(folder, count):
    shutil.rmtree(folder)
    folder.mkdir()


def as_if_each_were_there(folder, count):
    paths = list(folder.glob("epoch-*.pt"))
    for path in paths:
        if number(path) <= max(map(number, paths)) - count:
            path.unlink()


def one_too_many(folder, count):
    one_by_one(folder, count + 1)


RIGHT = {
    "a set of numbers": by_set,
    "one by one": one_by_one,
    "a list, sorted twice": lambda folder, count: [
        path.unlink()
        for path in sorted(
            sorted(folder.glob("epoch-*.pt")), key=lambda path: -number(path)
        )[count:]
    ],
}
WRONG = {
    "sorted as text": by_name,
    "none to keep forgotten": zero_forgotten,
    "the first ones": the_first,
    "all files with a number": all_files,
    "always two": two_always,
    "as if no epoch were missing": as_if_each_were_there,
    "one too many": one_too_many,
    "all": everything,
    "nothing": lambda folder, count: None,
    "a path too few": lambda folder: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_keep_last(answer)}")
# > a set of numbers: Right!
# > one by one: Right!
# > a list, sorted twice: Right!
# > sorted as text: Not yet: of [8, 9, 10, 11], the last 2 are [10, 11], not [8, 9].
# > none to keep forgotten: Not yet: of [4, 5, 6], the last 0 are [], not [4, 5, 6].
# > the first ones: Not yet: of [8, 9, 10, 11], the last 2 are [10, 11], not [8, 9].
# > all files with a number: Not yet: epoch-7.pt.part is no checkpoint of an epoch.
# > always two: Not yet: of [100, 20, 3], the last 1 are [100], not [20, 100].
# > as if no epoch were missing: Not yet: of [10, 20, 30], the last 2 are [20, 30], not [30].
# > one too many: Not yet: of [8, 9, 10, 11], the last 2 are [10, 11], not [9, 10, 11].
# > all: Not yet: best.pt is no checkpoint of an epoch.
# > nothing: Not yet: of [8, 9, 10, 11], the last 2 are [10, 11], not [8, 9, 10, 11].
# > a path too few: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
