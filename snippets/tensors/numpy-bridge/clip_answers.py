"""Answers to the exercise “Hands on”, and what its check says to each."""

# needs: numpy (the array)

import numpy as np
import torch
from clip import check_clip


def clamped_and_copied(array, low, high):
    tensor = torch.from_numpy(array)
    tensor.copy_(tensor.clamp(low, high))


def by_mask(array, low, high):
    tensor = torch.from_numpy(array)
    tensor[tensor < low] = low
    tensor[tensor > high] = high


def with_out(array, low, high):
    tensor = torch.as_tensor(array)
    torch.clamp(tensor, low, high, out=tensor)


def base(array, low, high):
    torch.from_numpy(array.base).clamp_(low, high)


def rebound(array, low, high):
    array = torch.from_numpy(array).clamp(low, high).numpy()


def returned(array, low, high):
    return torch.from_numpy(array).clamp_(low, high)


def a_copy(array, low, high):
    torch.tensor(array).clamp_(low, high)


def floats(array, low, high):
    torch.from_numpy(array).double().clamp_(low, high)


def above_only(array, low, high):
    torch.from_numpy(array).clamp_(max=high)


def up_to_5(array, low, high):
    torch.from_numpy(array).clamp_(0, 5)


def swapped(array, low, high):
    torch.from_numpy(array).clamp_(high, low)


def rounded(array, low, high):
    torch.from_numpy(array).clamp_(low + 0.5, high)


RIGHT = {
    "copied back": clamped_and_copied,
    "through masks": by_mask,
    "returned too": returned,
    "out": with_out,
    "NumPy alone": lambda array, low, high: np.copyto(array, np.clip(array, low, high)),
}
WRONG = {
    "a copy": a_copy,
    "a copy of another type": floats,
    "only a name changes": rebound,
    "the whole table": base,
    "above only": above_only,
    "0 to 5 in any case": up_to_5,
    "swapped": swapped,
    "half a step up": rounded,
    "a method of arrays": lambda array, low, high: array.clamp_(low, high),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_clip(answer)}")
# > copied back: Right!
# > through masks: Right!
# > returned too: Right!
# > out: Right!
# > NumPy alone: Right!
# > a copy: Not yet: with float64 and 0 to 5, the column is [-4.0, 9.0, 3.0].
# > a copy of another type: Not yet: with float32 and 0 to 5, the column is [-4.0, 9.0, 3.0].
# > only a name changes: Not yet: with float64 and 0 to 5, the column is [-4.0, 9.0, 3.0].
# > the whole table: Not yet: with float64 and 0 to 5, both columns changed.
# > above only: Not yet: with float64 and 0 to 5, the column is [-4.0, 5.0, 3.0].
# > 0 to 5 in any case: Not yet: with float64 and 2 to 3, the column is [0.0, 5.0, 3.0].
# > swapped: Not yet: with float64 and 0 to 5, the column is [0.0, 0.0, 0.0].
# > half a step up: Not yet: with float64 and 0 to 5, the column is [0.5, 5.0, 3.0].
# > a method of arrays: Not yet: AttributeError: 'numpy.ndarray' object has no attribute 'clamp_'
