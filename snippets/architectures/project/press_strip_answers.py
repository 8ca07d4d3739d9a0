"""Answers to the stage “What it cannot do”, and what its check says to each."""

import torch
from press_strip import check_press_strip


def in_layers(digits, start, overlap):
    layers = torch.zeros(len(digits), 8, 32)
    for index, digit in enumerate(digits):
        begin = start + index * (8 - overlap)
        layers[index, :, begin : begin + 8] = digit
    return layers.amax(dim=0, keepdim=True)


def padded(digits, start, overlap):
    strip = torch.zeros(1, 8, 32)
    for digit in digits:
        pad = torch.nn.functional.pad(digit, (start, 32 - start - 8))
        strip = strip.maximum(pad)
        start += 8 - overlap
    return strip


def combined(how):
    """Return an answer that joins what is there with what comes in this way."""

    def answer(digits, start, overlap):
        strip = torch.zeros(1, 8, 32)
        for digit in digits:
            place = slice(start, start + 8)
            strip[0, :, place] = how(strip[0, :, place], digit)
            start += 8 - overlap
        return strip

    return answer


def twice(digits, start, overlap):
    return in_layers(digits, start, 2 * overlap)


def emptied(digits, start, overlap):
    strip = in_layers(digits, start, overlap)
    digits.zero_()
    return strip


RIGHT = {
    "in layers": in_layers,
    "padded": padded,
    "one by one": combined(torch.maximum),
}
WRONG = {
    "the last one wins": combined(lambda there, new: new),
    "added": combined(lambda there, new: there + new),
    "the mean": combined(lambda there, new: (there + new) / 2),
    "clipped": combined(lambda there, new: (there + new).clamp(max=1)),
    "the darker value": combined(torch.minimum),
    "no overlap": lambda digits, start, overlap: in_layers(digits, start, 0),
    "from pixel 0": lambda digits, start, overlap: in_layers(digits, 0, overlap),
    "the overlap twice": twice,
    "no channel": lambda *args: in_layers(*args)[0],
    "digits set to zero": emptied,
    "nan": lambda *args: in_layers(*args) * torch.nan,
    "no return": lambda *args: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_press_strip(answer)}")
# > in layers: Right!
# > padded: Right!
# > one by one: Right!
# > the last one wins: Not yet: 2 digits from pixel 9 on, overlap 1: pixel 16 from the left is wrong.
# > added: Not yet: 2 digits from pixel 9 on, overlap 1: pixel 16 from the left is wrong.
# > the mean: Not yet: 1 digits from pixel 5 on, overlap 2: pixel 5 from the left is wrong.
# > clipped: Not yet: 2 digits from pixel 9 on, overlap 1: pixel 16 from the left is wrong.
# > the darker value: Not yet: 1 digits from pixel 5 on, overlap 2: pixel 5 from the left is wrong.
# > no overlap: Not yet: 2 digits from pixel 9 on, overlap 1: pixel 16 from the left is wrong.
# > from pixel 0: Not yet: 1 digits from pixel 5 on, overlap 2: pixel 0 from the left is wrong.
# > the overlap twice: Not yet: 2 digits from pixel 9 on, overlap 1: pixel 15 from the left is wrong.
# > no channel: Not yet: 1 digits from pixel 5 on, overlap 2: the shape is (8, 32), not (1, 8, 32).
# > digits set to zero: Not yet: 1 digits from pixel 5 on, overlap 2: the digits themselves were changed.
# > nan: Not yet: 1 digits from pixel 5 on, overlap 2: pixel 0 from the left is wrong.
# > no return: Not yet: 1 digits from pixel 5 on, overlap 2: the shape is (), not (1, 8, 32).
