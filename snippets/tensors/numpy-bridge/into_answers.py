"""Answers to the exercise “Any array in”, and what its check says to each."""

# needs: numpy (the arrays)

import numpy as np
import torch
from into import check_to_batch


def native(array):
    return torch.tensor(np.ascontiguousarray(array, dtype=np.float32))


RIGHT = {
    "astype, which copies": lambda array: torch.from_numpy(array.astype(np.float32)),
    "ascontiguousarray, and a copy": native,
    "lists": lambda array: torch.tensor(array.tolist(), dtype=torch.float32),
    "through doubles": lambda array: torch.from_numpy(array.astype(float)).float(),
}
WRONG = {
    "shared": torch.from_numpy,
    "a copy, as it is": lambda array: torch.tensor(array),
    "copied, type kept": lambda array: torch.from_numpy(
        array.astype(array.dtype.newbyteorder("="))
    ),
    "shared where possible": lambda array: torch.from_numpy(
        np.ascontiguousarray(array, dtype=np.float32)
    ),
    "turned": lambda array: native(array).T,
    "doubles": lambda array: torch.from_numpy(array.astype(float)),
    "whole numbers first": lambda array: torch.from_numpy(array.astype(int)).float(),
    "mirrored back": lambda array: native(array[..., ::-1]),
    "one row": lambda array: native(array[0]),
    "an array": lambda array: array.astype(np.float32)[0, 0],
    "a method of tensors": lambda array: array.float(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_to_batch(answer)}")
# > astype, which copies: Right!
# > ascontiguousarray, and a copy: Right!
# > lists: Right!
# > through doubles: Right!
# > shared: Not yet: a mirrored array fails: At least one stride in the given numpy array is negative.
# > a copy, as it is: Not yet: a mirrored array fails: At least one stride in the given numpy array is negative.
# > copied, type kept: Not yet: one of whole numbers becomes torch.int16, not torch.float32.
# > shared where possible: Not yet: an ordinary one shares its memory with the tensor.
# > turned: Not yet: a mirrored array becomes [[3.0, 6.0], [2.0, 5.0], [1.0, 4.0]].
# > doubles: Not yet: a mirrored array becomes torch.float64, not torch.float32.
# > whole numbers first: Not yet: one of doubles becomes [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]].
# > mirrored back: Not yet: a mirrored array becomes [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]].
# > one row: Not yet: a mirrored array becomes [3.0, 2.0, 1.0].
# > an array: Not yet: return a tensor, not a float32.
# > a method of tensors: Not yet: AttributeError: 'numpy.ndarray' object has no attribute 'float'
