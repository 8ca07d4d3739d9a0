"""Answers to “Shards of different sizes”, and what the check says to each."""

import heapq
import math

from deal_by_size import check_deal_by_size


def with_a_heap(sizes, readers):
    heap = [(0, reader, []) for reader in range(readers)]
    for size, number in sorted(((s, n) for n, s in enumerate(sizes)), reverse=True):
        load, reader, mine = heapq.heappop(heap)
        heapq.heappush(heap, (load + size, reader, [*mine, number]))
    return [mine for _, _, mine in heap]


def by_moving(sizes, readers):
    owner = [number % readers for number in range(len(sizes))]
    moved = True
    while moved:
        moved = False
        for number, size in enumerate(sizes):
            loads = [0] * readers
            for other, reader in enumerate(owner):
                loads[reader] += sizes[other]
            if min(loads) + size < loads[owner[number]]:
                owner[number], moved = loads.index(min(loads)), True
    return [[n for n in range(len(sizes)) if owner[n] == r] for r in range(readers)]


def in_turn(sizes, readers):
    return [list(range(len(sizes)))[r::readers] for r in range(readers)]


def to_the_lightest(order):
    """Return an answer that deals out in an order of its own."""

    def answer(sizes, readers):
        dealt, loads = [[] for _ in range(readers)], [0] * readers
        for number in order(sizes):
            reader = loads.index(min(loads))
            dealt[reader].append(number)
            loads[reader] += sizes[number]
        return dealt

    return answer


def sorted_in_turn(sizes, readers):
    order = sorted(range(len(sizes)), key=lambda n: -sizes[n])
    return [order[r::readers] for r in range(readers)]


def in_runs(sizes, readers):
    cuts = [len(sizes) * r // readers for r in range(readers + 1)]
    return [list(range(cuts[r], cuts[r + 1])) for r in range(readers)]


def without_the_rest(sizes, readers):
    each = len(sizes) // readers
    return [list(range(r * each, (r + 1) * each)) for r in range(readers)]


RIGHT = {"with a heap": with_a_heap, "by moving": by_moving}
WRONG = {
    "in turn": in_turn,
    "sorted, in turn": sorted_in_turn,
    "the lightest, in order": to_the_lightest(lambda sizes: range(len(sizes))),
    "the lightest, smallest first": to_the_lightest(
        lambda sizes: sorted(range(len(sizes)), key=lambda n: sizes[n])
    ),
    "runs": in_runs,
    "the rest is lost": without_the_rest,
    "everything to everybody": lambda s, readers: [range(len(s))] * readers,
    "everything to the first": lambda s, readers: (
        [range(len(s))] + [[]] * (readers - 1)
    ),
    "sizes, not numbers": lambda s, readers: [
        [s[n] for n in mine] for mine in with_a_heap(s, readers)
    ],
    "one list": lambda s, readers: [list(range(len(s)))],
    "the first case": lambda s, readers: [[1, 4, 5], [6, 0, 2, 3]],
    "nan": lambda s, readers: [[math.nan]] * readers,
    "none": lambda s, readers: [],
    "a number": lambda s, readers: len(s) // readers,
    "no return": lambda s, readers: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_deal_by_size(answer)}")
# > with a heap: Right!
# > by moving: Right!
# > in turn: Not yet: sizes [4, 9, 4, 1, 3, 2, 5], dealt as [16, 12]: 3 should go from 16 to 12.
# > sorted, in turn: Not yet: sizes [4, 9, 4, 1, 3, 2, 5], dealt as [17, 11]: 4 should go from 17 to 11.
# > the lightest, in order: Not yet: sizes [4, 9, 4, 1, 3, 2, 5], dealt as [12, 16]: 2 should go from 16 to 12.
# > the lightest, smallest first: Not yet: sizes [4, 9, 4, 1, 3, 2, 5], dealt as [17, 11]: 1 should go from 17 to 11.
# > runs: Not yet: sizes [4, 9, 4, 1, 3, 2, 5], dealt as [17, 11]: 4 should go from 17 to 11.
# > the rest is lost: Not yet: sizes [4, 9, 4, 1, 3, 2, 5]: shards [0, 1, 2, 3, 4, 5] are read.
# > everything to everybody: Not yet: sizes [4, 9, 4, 1, 3, 2, 5]: shards [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6] are read.
# > everything to the first: Not yet: sizes [4, 9, 4, 1, 3, 2, 5], dealt as [28, 0]: 4 should go from 28 to 0.
# > sizes, not numbers: Not yet: sizes [4, 9, 4, 1, 3, 2, 5]: shards [1, 2, 3, 4, 4, 5, 9] are read.
# > one list: Not yet: sizes [4, 9, 4, 1, 3, 2, 5]: 1 lists for 2 readers.
# > the first case: Not yet: sizes [1, 1, 1, 9]: shards [0, 1, 2, 3, 4, 5, 6] are read.
# > nan: Not yet: sizes [4, 9, 4, 1, 3, 2, 5]: shards [nan, nan] are read.
# > none: Not yet: sizes [4, 9, 4, 1, 3, 2, 5]: 0 lists for 2 readers.
# > a number: Not yet: TypeError: 'int' object is not iterable
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
