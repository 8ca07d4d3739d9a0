"""Answers to the exercise “Half, and half again”, and what its check says to each."""

import torch
from half_batch import check_largest_batch


def remembered(step, size):
    fits = False
    while not fits:
        try:
            step(size)
            fits = True
        except torch.OutOfMemoryError:
            if size == 1:
                raise
        size = size if fits else size // 2
    return size


def called_behind(step, size):
    try:
        step(size)
    except torch.OutOfMemoryError:
        if size < 2:
            raise
    else:
        return size
    return called_behind(step, size // 2)


def over_sizes(step, size):
    sizes = [size]
    while sizes[-1] > 1:
        sizes.append(sizes[-1] // 2)
    for smaller in sizes[:-1]:
        try:
            step(smaller)
            return smaller
        except torch.OutOfMemoryError:
            continue
    step(sizes[-1])
    return sizes[-1]


def called_inside(step, size):
    try:
        step(size)
    except torch.OutOfMemoryError:
        if size == 1:
            raise
        return called_inside(step, size // 2)
    return size


def looped_inside(step, size):
    while True:
        try:
            step(size)
            return size
        except torch.OutOfMemoryError as error:
            kept, size = error, size // 2
            assert kept


def nothing_at_the_end(step, size):
    while size > 0:
        try:
            step(size)
            return size
        except torch.OutOfMemoryError:
            pass
        size //= 2
    return 0


def everything_caught(step, size):
    while size > 1:
        try:
            step(size)
            return size
        except Exception:
            size //= 2
    return size


def known_by_its_words(step, size):
    while True:
        try:
            step(size)
            return size
        except RuntimeError as error:
            if size == 1 or "out of memory" not in str(error):
                raise
        size //= 2


def down_to_0(step, size):
    try:
        step(size)
        return size
    except torch.OutOfMemoryError:
        if not size:
            raise
    return down_to_0(step, size // 2)


def for_ever(step, size):
    while True:
        try:
            step(size)
            return size
        except torch.OutOfMemoryError:
            pass
        size //= 2


def another_error(step, size):
    found = nothing_at_the_end(step, size)
    if not found:
        raise RuntimeError("not even a batch of 1 fits")
    return found


def until_it_fits(step, size):
    """Look below, too, for a size that fits."""
    found = remembered(step, size)
    step(found)
    return found


def one_less(step, size):
    while True:
        try:
            step(size)
            return size
        except torch.OutOfMemoryError:
            if size == 1:
                raise
        size -= 1


def from_below(step, size):
    sizes = [size]
    while sizes[-1] > 1:
        sizes.append(sizes[-1] // 2)
    found = None
    for larger in reversed(sizes):
        try:
            step(larger)
            found = larger
        except torch.OutOfMemoryError:
            break
    if found is None:
        step(1)
    return found


def once_more(step, size):
    for _ in range(2):
        try:
            step(size)
            return size
        except torch.OutOfMemoryError:
            pass
        size //= 2
    return size


def no_return(step, size):
    remembered(step, size)


RIGHT = {
    "known by its words": known_by_its_words,
    "remembered in a variable": remembered,
    "called behind the handler": called_behind,
    "over a list of sizes": over_sizes,
}
WRONG = {
    "called inside the handler": called_inside,
    "the error kept": looped_inside,
    "0 if nothing fits": nothing_at_the_end,
    "for ever": for_ever,
    "down to 0": down_to_0,
    "everything caught": everything_caught,
    "another error": another_error,
    "tried twice": until_it_fits,
    "one less": one_less,
    "from below": from_below,
    "twice at most": once_more,
    "halves as fractions": lambda step, size: remembered(lambda n: step(n / 2), size),
    "a constant": lambda step, size: 32,
    "no return": no_return,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_largest_batch(answer)}")
# > known by its words: Right!
# > remembered in a variable: Right!
# > called behind the handler: Right!
# > over a list of sizes: Right!
# > called inside the handler: Not yet: the last size is still in memory at the next one.
# > the error kept: Not yet: the last size is still in memory at the next one.
# > 0 if nothing fits: Not yet: OutOfMemoryError must not be swallowed.
# > for ever: Not yet: OutOfMemoryError must not be swallowed.
# > down to 0: Not yet: where nothing fits, try 4, 2 and 1, not [4, 2, 1, 0].
# > everything caught: Not yet: try [25, 12, 6, 3, 1], in this order; you try [25, 12, 6, 3].
# > another error: Not yet: OutOfMemoryError became RuntimeError.
# > tried twice: Not yet: try [256, 128, 64, 32], in this order; you try [256, 128, 64, 32, 32].
# > one less: Not yet: of 256, half of it and so on, 32 fits, and you return 226.
# > from below: Not yet: try [256, 128, 64, 32], in this order; you try [1, 2, 4, 8, 16, 32, 64].
# > twice at most: Not yet: of 256, half of it and so on, 32 fits, and you return 64.
# > halves as fractions: Not yet: TypeError: ones(): argument 'size' (position 1) must be tuple of ints, not float
# > a constant: Not yet: try [256, 128, 64, 32], in this order; you try [].
# > no return: Not yet: of 256, half of it and so on, 32 fits, and you return None.
