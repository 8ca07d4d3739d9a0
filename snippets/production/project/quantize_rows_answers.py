"""Answers to the stage “A quarter of the bytes”, and what its check says to each."""

import torch
from quantize_rows import check_quantize_rows
from quantize_rows_solution import quantize_rows


def row_by_row(weight):
    whole, scales = torch.empty_like(weight, dtype=torch.int8), []
    for row, numbers in enumerate(weight):
        scale = max(numbers.abs().max().item(), 1e-30) / 127
        whole[row] = torch.round(numbers / scale)
        scales.append([scale])
    return whole, torch.tensor(scales)


def multiplied(weight):
    largest = torch.linalg.vector_norm(weight, torch.inf, dim=1, keepdim=True)
    steps = 127 / largest.clamp(min=1e-12)
    return torch.floor(weight * steps + 0.5).char(), 1 / steps


def scaled(dim=1, levels=127, rounds=True, least=1e-30):
    def answer(weight):
        scales = weight.abs().amax(dim=dim, keepdim=True).clamp(min=least) / levels
        steps = weight / scales
        return (steps.round() if rounds else steps).to(torch.int8), scales

    return answer


def one_scale(weight):
    scale = weight.abs().max() / 127
    return (weight / scale).round().to(torch.int8), scale.expand(len(weight), 1)


def largest_only(weight):
    scales = weight.amax(dim=1, keepdim=True).clamp(min=1e-30) / 127
    return (weight / scales).round().clamp(-127, 127).to(torch.int8), scales


def in_place(weight):
    whole, scales = quantize_rows(weight)
    weight.copy_(whole * scales)
    return whole, scales


def floats(weight):
    whole, scales = quantize_rows(weight)
    return whole.float(), scales


RIGHT = {"row by row": row_by_row, "multiplied": multiplied, "clamped": scaled()}
WRONG = {
    "one scale for all": one_scale,
    "one scale, alone": lambda weight: (quantize_rows(weight)[0], torch.tensor(0.1)),
    "columns": scaled(dim=0),
    "not rounded": scaled(rounds=False),
    "128 steps": scaled(levels=128),
    "63 steps": scaled(levels=63),
    "zeros forgotten": scaled(least=0.0),
    "without abs": largest_only,
    "in place": in_place,
    "floats": floats,
    "a constant": lambda weight: (weight.char() * 0, torch.ones(len(weight), 1)),
    "nan": lambda weight: (weight.char(), torch.full((len(weight), 1), torch.nan)),
    "None": lambda weight: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_quantize_rows(answer)}")
# > row by row: Right!
# > multiplied: Right!
# > clamped: Right!
# > one scale for all: Not yet: row 0 is off by 127.00 of a step, not 0.50 at most.
# > one scale, alone: Not yet: the shapes are (4, 9) and ().
# > columns: Not yet: the shapes are (4, 9) and (1, 9).
# > not rounded: Not yet: row 0 is off by 0.97 of a step, not 0.50 at most.
# > 128 steps: Not yet: row 2 is off by 254.00 of a step, not 0.50 at most.
# > 63 steps: Not yet: row 0 is off by 0.94 of a step, not 0.50 at most.
# > zeros forgotten: Not yet: a scale is 0, and 0 divided by 0 is nan.
# > without abs: Not yet: row 0 is off by 76.04 of a step, not 0.50 at most.
# > in place: Not yet: the matrix itself was changed.
# > floats: Not yet: the numbers are torch.float32.
# > a constant: Not yet: row 0 is off by 127.00 of a step, not 0.50 at most.
# > nan: Not yet: a scale is not finite.
# > None: Not yet: TypeError: cannot unpack non-iterable NoneType object
