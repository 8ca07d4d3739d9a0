"""Answers to the exercise “The rules, in Python”, and what its check says to each."""

from itertools import zip_longest

from fit import check_fit


def from_the_right(a, b):
    sizes = [set(pair) for pair in zip_longest(a[::-1], b[::-1], fillvalue=1)]
    if any(len(pair - {1}) > 1 for pair in sizes):
        return None
    return tuple((pair - {1} or {1}).pop() for pair in sizes)[::-1]


def recursive(a, b):
    if not a or not b:
        return a or b
    head = recursive(a[:-1], b[:-1])
    if head is None or (a[-1] != b[-1] and 1 not in (a[-1], b[-1])):
        return None
    return (*head, b[-1] if a[-1] == 1 else a[-1])


def largest(a, b):
    shape = from_the_right(a, b)
    pairs = zip_longest(a[::-1], b[::-1], fillvalue=1)
    return shape and tuple(map(max, pairs))[::-1]


def from_the_left(a, b):
    shape = from_the_right(a[::-1], b[::-1])
    return shape and shape[::-1]


def shorter_only(a, b):
    return from_the_right(a, b) if len(a) == len(b) else None


def no_refusal(a, b):
    pairs = zip_longest(a[::-1], b[::-1], fillvalue=1)
    return tuple(x if y == 1 else y for x, y in pairs)[::-1]


def raising(a, b):
    shape = from_the_right(a, b)
    if shape is None:
        raise ValueError("the shapes do not fit")
    return shape


RIGHT = {
    "sets, from the right": from_the_right,
    "recursive": recursive,
}
WRONG = {
    "the larger of two sizes": largest,
    "lined up at the left": from_the_left,
    "of equal length only": shorter_only,
    "never None": no_refusal,
    "an exception": raising,
    "False for None": lambda a, b: from_the_right(a, b) or False,
    "a list": lambda a, b: list(from_the_right(a, b) or ()),
    "the first shape": lambda a, b: a,
    "the longer shape": lambda a, b: max(a, b, key=len),
    "as a zip": lambda a, b: tuple(max(pair) for pair in zip(a, b, strict=True)),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_fit(answer)}")
# > sets, from the right: Right!
# > recursive: Right!
# > the larger of two sizes: Not yet: () and (0,) should give (0,).
# > lined up at the left: Not yet: (3,) and (1, 1) should give (1, 3).
# > of equal length only: Not yet: () and (1,) should give (1,).
# > never None: Not yet: (3,) and (4,) should give None.
# > an exception: Not yet: with (3,) and (4,): ValueError: the shapes do not fit
# > False for None: Not yet: () and () should give ().
# > a list: Not yet: () and () should give ().
# > the first shape: Not yet: () and (1,) should give (1,).
# > the longer shape: Not yet: (1,) and (3,) should give (3,).
# > as a zip: Not yet: with () and (1,): ValueError: zip() argument 2 is longer than argument 1
