"""Answers to the stage “Digits side by side”, and what its check says to each."""

import torch
from make_strip import check_make_strip


def with_cat(digits, gaps):
    parts = []
    for digit, gap in zip(digits, gaps, strict=True):
        parts += [torch.zeros(8, gap), digit]
    strip = torch.cat([*parts, torch.zeros(8, 32)], dim=1)
    return strip[None, :, :32]


def by_starts(digits, gaps):
    strip = torch.zeros(1, 8, 32)
    for index, digit in enumerate(digits):
        start = sum(gaps[: index + 1]) + 8 * index
        strip[..., start : start + 8] += digit
    return strip


def with_pad(digits, gaps):
    strip = torch.zeros(8, 0)
    for digit, gap in zip(digits, gaps, strict=True):
        strip = torch.cat([torch.nn.functional.pad(strip, (0, gap)), digit], dim=1)
    return torch.nn.functional.pad(strip, (0, 32 - strip.shape[1])).unsqueeze(0)


def gap_after(digits, gaps):
    strip, start = torch.zeros(1, 8, 32), 0
    for digit, gap in zip(digits, gaps, strict=True):
        strip[0, :, start : start + 8] = digit
        start += 8 + gap
    return strip


def gap_as_start(digits, gaps):
    strip = torch.zeros(1, 8, 32)
    for digit, gap in zip(digits, gaps, strict=True):
        strip[0, :, gap : gap + 8] = digit
    return strip


def turned(digits, gaps):
    return by_starts(digits.mT, gaps)


def emptied(digits, gaps):
    strip = by_starts(digits, gaps)
    digits.zero_()
    return strip


def of_rows(digits, gaps):
    strip, start = torch.zeros(1, 32, 8), 0
    for digit, gap in zip(digits, gaps, strict=True):
        strip[0, start + gap : start + gap + 8] = digit
        start += gap + 8
    return strip.reshape(1, 8, 32)


RIGHT = {
    "cat": with_cat,
    "starts": by_starts,
    "pad": with_pad,
}
WRONG = {
    "the gap comes after": gap_after,
    "the gap as the start": gap_as_start,
    "turned": turned,
    "no channel": lambda digits, gaps: by_starts(digits, gaps)[0],
    "digits set to zero": emptied,
    "reshaped": of_rows,
    "blank": lambda digits, gaps: torch.zeros(1, 8, 32),
    "nan": lambda digits, gaps: by_starts(digits, gaps) * torch.nan,
    "no return": lambda digits, gaps: None,
    "without gaps": lambda digits: by_starts(digits, [0] * len(digits)),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_make_strip(answer)}")
# > cat: Right!
# > starts: Right!
# > pad: Right!
# > the gap comes after: Not yet: with the gaps [24], pixel 0 from the left is wrong.
# > the gap as the start: Not yet: with the gaps [3, 5], pixel 5 from the left is wrong.
# > turned: Not yet: with the gaps [0], pixel 0 from the left is wrong.
# > no channel: Not yet: with the gaps [0], the shape is (8, 32), not (1, 8, 32).
# > digits set to zero: Not yet: with the gaps [0], the digits themselves were changed.
# > reshaped: Not yet: with the gaps [0], pixel 0 from the left is wrong.
# > blank: Not yet: with the gaps [0], pixel 0 from the left is wrong.
# > nan: Not yet: with the gaps [0], pixel 0 from the left is wrong.
# > no return: Not yet: with the gaps [0], the shape is (), not (1, 8, 32).
# > without gaps: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
