"""Answers to the exercise “Shuffle a stream”, and what its check says to each."""

import itertools
import random

import torch
from stream_shuffle import check_shuffled

random.seed(0)


def with_random(stream, size):
    buffer = []
    for item in stream:
        buffer.append(item)
        if len(buffer) >= size:
            yield buffer.pop(random.randrange(len(buffer)))
    random.shuffle(buffer)
    yield from buffer


def exchanged(stream, size):
    stream = iter(stream)
    buffer = list(itertools.islice(stream, size))
    for item in stream:
        place = int(torch.randint(len(buffer), ()))
        yield buffer[place]
        buffer[place] = item
    while buffer:
        yield buffer.pop(torch.randint(len(buffer), (1,)).item())


def swapped_with_last(stream, size):
    buffer = []
    for item in stream:
        buffer.append(item)
        if len(buffer) == size:
            place = torch.randint(size, ()).item()
            buffer[place], buffer[-1] = buffer[-1], buffer[place]
            yield buffer.pop()
    yield from (buffer[place] for place in torch.randperm(len(buffer)))


def buffer_of(choose, at_the_end=random.shuffle):
    """Return an answer that chooses a place, and orders the rest, in its way."""

    def answer(stream, size):
        buffer = []
        for item in stream:
            buffer.append(item)
            if len(buffer) == size:
                yield buffer.pop(choose(size))
        at_the_end(buffer)
        yield from buffer

    return answer


def all_at_once(stream, size):
    items = list(stream)
    random.shuffle(items)
    return items


def whole_buffers(stream, size):
    stream = iter(stream)
    while buffer := list(itertools.islice(stream, size)):
        random.shuffle(buffer)
        yield from buffer


def with_repeats(stream, size):
    buffer = []
    for item in stream:
        buffer.append(item)
        if len(buffer) == size:
            yield random.choice(buffer)
            buffer.pop(0)
    yield from buffer


def rest_lost(stream, size):
    buffer = []
    for item in stream:
        buffer.append(item)
        if len(buffer) == size:
            yield buffer.pop(random.randrange(size))


def from_the_start(stream, size):
    buffer = []
    for item in stream:
        buffer.append(item)
        yield buffer.pop(random.randrange(len(buffer)))


def half_a_buffer(stream, size):
    yield from with_random(stream, size // 2)


def as_a_list(stream, size):
    return list(with_random(stream, size))


def needs_a_length(stream, size):
    for place in torch.randperm(len(stream)):
        yield stream[place]


RIGHT = {
    "with random": with_random,
    "exchanged in the buffer": exchanged,
    "swapped with the last": swapped_with_last,
}
WRONG = {
    "the oldest": buffer_of(lambda size: 0),
    "the newest": buffer_of(lambda size: -1),
    "never the newest": buffer_of(lambda size: random.randrange(size - 1)),
    "never the oldest": buffer_of(lambda size: random.randrange(1, size)),
    "the rest in order": buffer_of(random.randrange, lambda buffer: buffer.sort()),
    "the rest backward": buffer_of(
        random.randrange, lambda buffer: buffer.sort(reverse=True)
    ),
    "all at once": all_at_once,
    "a list": as_a_list,
    "buffer by buffer": whole_buffers,
    "some twice": with_repeats,
    "the rest is lost": rest_lost,
    "before the buffer is full": from_the_start,
    "half a buffer": half_a_buffer,
    "a stream with a length": needs_a_length,
    "no return": lambda stream, size: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_shuffled(answer)}")
# > with random: Right!
# > exchanged in the buffer: Right!
# > swapped with the last: Right!
# > the oldest: Not yet: the items came in the order of the stream.
# > the newest: Not yet: the items came in the order of the stream.
# > never the newest: Not yet: the newest in the buffer is never handed out.
# > never the oldest: Not yet: an item is not handed out before the end.
# > the rest in order: Not yet: the last items are in order.
# > the rest backward: Not yet: the last items are in order.
# > all at once: Not yet: it reads further ahead than the buffer allows.
# > a list: Not yet: it reads further ahead than the buffer allows.
# > buffer by buffer: Not yet: items are handed out before the buffer is full.
# > some twice: Not yet: 1000 came, 636 different, of 1000.
# > the rest is lost: Not yet: 901 came, 901 different, of 1000.
# > before the buffer is full: Not yet: items are handed out before the buffer is full.
# > half a buffer: Not yet: items are handed out before the buffer is full.
# > a stream with a length: Not yet: TypeError: object of type 'generator' has no len()
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
