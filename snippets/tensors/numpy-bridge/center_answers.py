"""Answers to the exercise “Keep your hands off”, and what its check says to each."""

# needs: numpy (the array)

import numpy as np
import torch
from center import check_centered


def of_a_copy(array):
    tensor = torch.tensor(array)
    tensor -= tensor.mean()
    return tensor


def in_place(array):
    return torch.from_numpy(array).sub_(array.mean())


def put_back(array):
    answer = in_place(array).clone()
    array += 3
    return answer


RIGHT = {
    "a copy, in place": of_a_copy,
    "NumPy calculates": lambda array: torch.from_numpy(array - array.mean()),
    "cloned": lambda array: torch.from_numpy(array).clone().sub_(array.mean()),
    "as_tensor, in float32": lambda array: (
        torch.as_tensor(array, dtype=torch.float32) - float(np.mean(array))
    ),
}
WRONG = {
    "in place": in_place,
    "as_tensor, in place": lambda array: torch.as_tensor(array).sub_(array.mean()),
    "always minus 3": lambda array: torch.from_numpy(array).float() - 3,
    "put back, for the example": put_back,
    "less the first": lambda array: torch.tensor(array - array.flat[0]),
    "the median": lambda array: torch.tensor(array - np.median(array)),
    "columns": lambda array: torch.tensor(array - array.mean(axis=0)),
    "the mean alone": lambda array: torch.tensor(array.mean()),
    "typed": lambda array: torch.tensor([-2.0, -1.0, 3.0]),
    "an array": lambda array: (array - array.mean())[:1],
    "the mean of the tensor": lambda array: torch.from_numpy(array.mean()),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_centered(answer)}")
# > a copy, in place: Right!
# > NumPy calculates: Right!
# > cloned: Right!
# > as_tensor, in float32: Right!
# > in place: Not yet: the array has become [-2.0, -1.0, 3.0].
# > as_tensor, in place: Not yet: the array has become [-2.0, -1.0, 3.0].
# > always minus 3: Not yet: [[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]] becomes [[-3.0, -2.0, -1.0, 0.0], [1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]].
# > put back, for the example: Not yet: the array has become [[-2.5, -1.5, -0.5, 0.5], [1.5, 2.5, 3.5, 4.5], [5.5, 6.5, 7.5, 8.5]].
# > less the first: Not yet: [1.0, 2.0, 6.0] becomes [0.0, 1.0, 5.0].
# > the median: Not yet: [1.0, 2.0, 6.0] becomes [-1.0, 0.0, 4.0].
# > columns: Not yet: [[0.0, 1.0, 2.0, 3.0], [4.0, 5.0, 6.0, 7.0], [8.0, 9.0, 10.0, 11.0]] becomes [[-4.0, -4.0, -4.0, -4.0], [0.0, 0.0, 0.0, 0.0], [4.0, 4.0, 4.0, 4.0]].
# > the mean alone: Not yet: (3,) numbers became ().
# > typed: Not yet: (3, 4) numbers became (3,).
# > an array: Not yet: return a tensor, not a ndarray.
# > the mean of the tensor: Not yet: TypeError: expected np.ndarray (got numpy.float64)
