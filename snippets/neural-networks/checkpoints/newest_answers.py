"""Answers to the exercise “The newest checkpoint”, and what its check says to each."""

import re
from pathlib import Path

from newest import check_newest


def number(path):
    return int(path.stem.removeprefix("epoch-"))


def ordered(folder):
    paths = sorted(folder.glob("*.pt"), key=number)
    return paths[-1] if paths else None


def with_pattern(folder):
    found = None, 0
    for path in folder.iterdir():
        match = re.fullmatch(r"epoch-(\d+)\.pt", path.name)
        if match and int(match[1]) > found[1]:
            found = path, int(match[1])
    return found[0]


def by_length(folder):
    paths = [path for path in folder.iterdir() if path.suffix == ".pt"]
    return max(paths, key=lambda path: (len(path.name), path.name), default=None)


def as_text(folder):
    return max(folder.glob("epoch-*.pt"), default=None)


def by_count(folder):
    count = len(list(folder.glob("*.pt")))
    return folder / f"epoch-{count}.pt" if count else None


def with_parts(folder):
    return max(folder.glob("epoch-*"), key=lambda p: number(Path(p.stem)), default=None)


def last_digit(folder):
    return max(folder.glob("*.pt"), key=lambda path: path.stem[-1], default=None)


def any_file(folder):
    return max(folder.iterdir(), key=number, default=None)


def name_only(folder):
    path = ordered(folder)
    return path.name if path else None


def without_folder(folder):
    path = ordered(folder)
    return path and Path(path.name)


def smallest(folder):
    return min(folder.glob("*.pt"), key=number, default=None)


RIGHT = {
    "ordered": ordered,
    "a pattern": with_pattern,
    "by length, then as text": by_length,
}
WRONG = {
    "as text": as_text,
    "with parts": with_parts,
    "any file": any_file,
    "by their count": by_count,
    "by the last digit": last_digit,
    "the smallest": smallest,
    "the last of an empty list": lambda folder: sorted(folder.glob("*.pt"), key=number)[
        -1
    ],
    "the name": name_only,
    "without the folder": without_folder,
    "the number": lambda folder: number(ordered(folder)),
    "a constant": lambda folder: folder / "epoch-2.pt",
    "no return": lambda folder: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_newest(answer)}")
# > ordered: Right!
# > a pattern: Right!
# > by length, then as text: Right!
# > as text: Not yet: of ['epoch-10.pt', 'epoch-9.pt'], it takes epoch-9.pt.
# > with parts: Not yet: of ['epoch-3.pt', 'epoch-4.pt.part', 'notes.txt'], it takes epoch-4.pt.part.
# > any file: Not yet: with ['epoch-3.pt', 'epoch-4.pt.part', 'notes.txt'], ValueError: invalid literal for int() with base 10: '4.pt'
# > by their count: Not yet: of ['epoch-10.pt', 'epoch-9.pt'], it takes epoch-2.pt.
# > by the last digit: Not yet: of ['epoch-10.pt', 'epoch-9.pt'], it takes epoch-9.pt.
# > the smallest: Not yet: of ['epoch-1.pt', 'epoch-2.pt'], it takes epoch-1.pt.
# > the last of an empty list: Not yet: with ['epoch-5.pt.part'], IndexError: list index out of range
# > the name: Not yet: a path or None was due, not 'epoch-2.pt'.
# > without the folder: Not yet: the path epoch-2.pt does not lead into the folder.
# > the number: Not yet: a path or None was due, not 2.
# > a constant: Not yet: of ['epoch-10.pt', 'epoch-9.pt'], it takes epoch-2.pt.
# > no return: Not yet: of ['epoch-1.pt', 'epoch-2.pt'], it takes None.
