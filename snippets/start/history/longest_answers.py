"""Answers to the exercise “The longest wait”, and what its check says to each."""

from itertools import pairwise

from longest import check_longest_wait


def with_a_loop(released):
    best, most, before = None, None, None
    for version, day in released.items():
        if before:
            wait = day - before[1]
            if most is None or wait > most:
                best, most = before[0], wait
        before = (version, day)
    return best


def by_index(released):
    versions, days = list(released), list(released.values())
    waits = [(days[n + 1] - days[n]).days for n in range(len(days) - 1)]
    return versions[waits.index(max(waits))]


def by_sorting(released):
    pairs = sorted(
        pairwise(released), key=lambda pair: released[pair[0]] - released[pair[1]]
    )
    return pairs[0][0]


def the_later_one(released):
    pairs = pairwise(released)
    return max(pairs, key=lambda pair: released[pair[1]] - released[pair[0]])[1]


def shortest(released):
    pairs = pairwise(released)
    return min(pairs, key=lambda pair: released[pair[1]] - released[pair[0]])[0]


def days_alone(released):
    days = list(released.values())
    return max((b - a).days for a, b in pairwise(days))


RIGHT = {"a loop": with_a_loop, "by index": by_index, "sorted": by_sorting}
WRONG = {
    "the release after it": the_later_one,
    "the shortest wait": shortest,
    "the days": days_alone,
    "the first": lambda released: next(iter(released)),
    "the last": lambda released: list(released)[-1],
    "the last but one": lambda released: list(released)[-2],
    "always 1.4": lambda released: "1.4",
    "the newest date": lambda released: max(released.values()),
    "a list": lambda released: [by_index(released)],
    "dates by version": lambda released: released[0],
    "no return": lambda released: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_longest_wait(answer)}")
# > a loop: Right!
# > by index: Right!
# > sorted: Right!
# > the release after it: Not yet: for waits of [100, 300, 200] days it is '0.2', not '1.0'.
# > the shortest wait: Not yet: for waits of [100, 300, 200] days it is '0.2', not '0.1'.
# > the days: Not yet: for waits of [100, 300, 200] days it is '0.2', not 300.
# > the first: Not yet: for waits of [100, 300, 200] days it is '0.2', not '0.1'.
# > the last: Not yet: for waits of [100, 300, 200] days it is '0.2', not '1.1'.
# > the last but one: Not yet: for waits of [100, 300, 200] days it is '0.2', not '1.0'.
# > always 1.4: Not yet: for waits of [100, 300, 200] days it is '0.2', not '1.4'.
# > the newest date: Not yet: for waits of [100, 300, 200] days it is '0.2', not datetime.date(2019, 12, 15).
# > a list: Not yet: for waits of [100, 300, 200] days it is '0.2', not ['0.2'].
# > dates by version: Not yet: KeyError: 0
# > no return: Not yet: for waits of [100, 300, 200] days it is '0.2', not None.
