"""Answers to the exercise “Cut a stream into batches”, and what its check says to each."""

import itertools

from stream_batches import check_batches


def sliced(stream, size, drop_last):
    stream = iter(stream)
    while batch := list(itertools.islice(stream, size)):
        if len(batch) == size or not drop_last:
            yield batch


def with_next(stream, size, drop_last):
    stream, end = iter(stream), object()
    while True:
        batch = []
        while len(batch) < size and (item := next(stream, end)) is not end:
            batch.append(item)
        if len(batch) < size:
            if batch and not drop_last:
                yield batch
            return
        yield batch


def all_first(stream, size, drop_last):
    items = list(stream)
    for start in range(0, len(items), size):
        batch = items[start : start + size]
        if len(batch) == size or not drop_last:
            yield batch


def collecting(at_the_end, clear=False, enough=lambda size: size):
    """Return an answer that ends in its way, or reuses its list."""

    def answer(stream, size, drop_last):
        batch = []
        for item in stream:
            batch.append(item)
            if len(batch) == enough(size):
                yield batch
                if clear:
                    batch.clear()
                else:
                    batch = []
        if at_the_end(batch, drop_last):
            yield batch

    return answer


def in_tuples(stream, size, drop_last):
    yield from zip(*[iter(stream)] * size, strict=False)


def one_ahead(stream, size, drop_last):
    batch = []
    for item in stream:
        if len(batch) == size:
            yield batch
            batch = []
        batch.append(item)
    if len(batch) == size or (batch and not drop_last):
        yield batch


def needs_places(stream, size, drop_last):
    for start in range(0, len(stream), size):
        yield stream[start : start + size]


def rest(batch, drop_last):
    return batch and not drop_last


RIGHT = {
    "sliced": sliced,
    "with next": with_next,
}
WRONG = {
    "all at once": all_first,
    "one item ahead": one_ahead,
    "the rest is lost": collecting(lambda batch, drop_last: False),
    "the rest always": collecting(lambda batch, drop_last: batch),
    "an empty batch": collecting(lambda batch, drop_last: not drop_last),
    "the rest if it is dropped": collecting(
        lambda batch, drop_last: batch and drop_last
    ),
    "one list for all": collecting(rest, clear=True),
    "one more": collecting(rest, enough=lambda size: size + 1),
    "in tuples, without the rest": in_tuples,
    "a stream with a length": needs_places,
    "single items": lambda stream, size, drop_last: iter(stream),
    "one batch": lambda stream, size, drop_last: [list(stream)],
    "no return": lambda stream, size, drop_last: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_batches(answer)}")
# > sliced: Right!
# > with next: Right!
# > all at once: Not yet: for batch 1 of 3, it read 100 items.
# > one item ahead: Not yet: for batch 1 of 3, it read 4 items.
# > the rest is lost: Not yet: 8 items, size 3, drop_last=False: [[0, 1, 2], [3, 4, 5]], not [[0, 1, 2], [3, 4, 5], [6, 7]].
# > the rest always: Not yet: 8 items, size 3, drop_last=True: [[0, 1, 2], [3, 4, 5], [6, 7]], not [[0, 1, 2], [3, 4, 5]].
# > an empty batch: Not yet: 12 items, size 3, drop_last=False: [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11], []], not [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]].
# > the rest if it is dropped: Not yet: 8 items, size 3, drop_last=False: [[0, 1, 2], [3, 4, 5]], not [[0, 1, 2], [3, 4, 5], [6, 7]].
# > one list for all: Not yet: a batch changed after it was handed out.
# > one more: Not yet: 8 items, size 3, drop_last=False: [[0, 1, 2, 3], [4, 5, 6, 7]], not [[0, 1, 2], [3, 4, 5], [6, 7]].
# > in tuples, without the rest: Not yet: 8 items, size 3, drop_last=False: [[0, 1, 2], [3, 4, 5]], not [[0, 1, 2], [3, 4, 5], [6, 7]].
# > a stream with a length: Not yet: TypeError: object of type 'list_iterator' has no len()
# > single items: Not yet: TypeError: 'int' object is not iterable
# > one batch: Not yet: 8 items, size 3, drop_last=False: [[0, 1, 2, 3, 4, 5, 6, 7]], not [[0, 1, 2], [3, 4, 5], [6, 7]].
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
