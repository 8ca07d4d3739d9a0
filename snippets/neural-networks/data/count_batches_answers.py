"""Answers to the exercise “How many batches?”, and what its check says to each."""

import math

from count_batches import check_count


def round_up(items, batch_size, drop_last):
    return items // batch_size if drop_last else math.ceil(items / batch_size)


def by_counting(items, batch_size, drop_last):
    starts = range(0, items, batch_size)
    if drop_last:
        return sum(start + batch_size <= items for start in starts)
    return len(starts)


def minus_and_plus(items, batch_size, drop_last):
    return (items + (0 if drop_last else batch_size - 1)) // batch_size


RIGHT = {
    "rounded up or down": round_up,
    "by counting": by_counting,
    "a batch but one more": minus_and_plus,
}
WRONG = {
    "always down": lambda items, batch_size, drop_last: items // batch_size,
    "always up": lambda items, batch_size, drop_last: -(-items // batch_size),
    "one more": lambda items, batch_size, drop_last: (
        items // batch_size + 1 - drop_last
    ),
    "mixed up": lambda items, batch_size, drop_last: round_up(
        items, batch_size, not drop_last
    ),
    "rounded to the nearest": lambda items, batch_size, drop_last: round(
        items / batch_size
    ),
    "not rounded": lambda items, batch_size, drop_last: items / batch_size,
    "always batches of 64": lambda items, batch_size, drop_last: round_up(
        items, 64, drop_last
    ),
    "what is left": lambda items, batch_size, drop_last: items % batch_size,
    "a truth": lambda items, batch_size, drop_last: not drop_last,
    "no return": lambda items, batch_size, drop_last: None,
    "without drop_last": lambda items, batch_size: items // batch_size,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_count(answer)}")
# > rounded up or down: Right!
# > by counting: Right!
# > a batch but one more: Right!
# > always down: Not yet: count_batches(1, 64, False) is 0, not 1.
# > always up: Not yet: count_batches(1, 64, True) is 1, not 0.
# > one more: Not yet: count_batches(64, 64, False) is 2, not 1.
# > mixed up: Not yet: count_batches(1, 64, False) is 0, not 1.
# > rounded to the nearest: Not yet: count_batches(1, 64, False) is 0, not 1.
# > not rounded: Not yet: count_batches(1, 64, False) is 0.015625, not 1.
# > always batches of 64: Not yet: count_batches(63, 10, False) is 1, not 7.
# > what is left: Not yet: count_batches(1, 64, True) is 1, not 0.
# > a truth: Not yet: count_batches(1, 64, False) is True, not 1.
# > no return: Not yet: count_batches(1, 64, False) is None, not 1.
# > without drop_last: Not yet: TypeError: <lambda>() takes 2 positional arguments but 3 were given
