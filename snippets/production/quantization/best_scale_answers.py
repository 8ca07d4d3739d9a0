"""Answers to the exercise “Smaller than the largest”, and what its check says."""

import torch
from best_scale import best_scale as starter
from best_scale import check_best_scale


def tried(weights, bits, steps=300, least=0.003, clamps=True, power=2):
    top = 2 ** (bits - 1) - 1
    largest = weights.abs().max().item() / top
    scales = [largest * (least + (1 - least) * i / steps) for i in range(1, steps + 1)]

    def error(scale):
        whole = (weights / scale).round()
        whole = whole.clamp(-top, top) if clamps else whole
        return (whole * scale - weights).abs().pow(power).mean().item()

    return min(scales, key=error)


def all_at_once(weights, bits):
    top = 2 ** (bits - 1) - 1
    scales = (weights.abs().max() / top * torch.linspace(0.004, 1, 250))[:, None]
    back = (weights / scales).round().clamp(-top, top) * scales
    return scales[(back - weights).norm(dim=1).argmin(), 0]


def quantile(weights, bits):
    return weights.abs().quantile(0.99).item() / (2 ** (bits - 1) - 1)


def in_place(weights, bits):
    scale = tried(weights, bits)
    weights.div_(scale).round_().mul_(scale)
    return scale


def fitted(weights, bits):
    top = 2 ** (bits - 1) - 1
    found = []
    for share in range(1, 21):
        scale = weights.abs().max() / top * share / 20
        for _ in range(30):  # the best scale for these whole numbers, and again
            whole = (weights / scale).round().clamp(-top, top)
            scale = (whole * weights).sum() / whole.square().sum()
        found.append(((whole * scale - weights).norm().item(), scale.item()))
    return min(found)[1]


RIGHT = {
    "a loop": tried,
    "all at once": all_at_once,
    "a hundred scales": lambda w, bits: tried(w, bits, steps=100),
    "fitted": fitted,
}
WRONG = {
    "the largest": starter,
    "four fifths": lambda w, bits: 0.8 * starter(w, bits),
    "a quantile": quantile,
    "not clamped": lambda w, bits: tried(w, bits, clamps=False),
    "mean error": lambda w, bits: tried(w, bits, power=1),
    "five scales": lambda w, bits: tried(w, bits, steps=5),
    "always 3 bits": lambda w, bits: tried(w, 3),
    "in place": in_place,
    "a constant": lambda w, bits: 0.1,
    "nan": lambda w, bits: torch.nan,
    "a list": lambda w, bits: [0.1],
    "None": lambda w, bits: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_best_scale(answer)}")
# > a loop: Right!
# > all at once: Right!
# > a hundred scales: Right!
# > fitted: Right!
# > the largest: Not yet: at 4 bits, 1.20 times the smallest error.
# > four fifths: Not yet: at 8 bits, 578.26 times the smallest error.
# > a quantile: Not yet: at 4 bits, 1.17 times the smallest error.
# > not clamped: Not yet: at 8 bits, 66497.68 times the smallest error.
# > mean error: Not yet: at 8 bits, 7.62 times the smallest error.
# > five scales: Not yet: at 4 bits, 1.20 times the smallest error.
# > always 3 bits: Not yet: at 8 bits, 1367.41 times the smallest error.
# > in place: Not yet: the weights were changed.
# > a constant: Not yet: at 8 bits, 163.33 times the smallest error.
# > nan: Not yet: a scale of nan.
# > a list: Not yet: TypeError: float() argument must be a string or a real number, not 'list'
# > None: Not yet: TypeError: float() argument must be a string or a real number, not 'NoneType'
