"""Answers to the exercise “From an array to a batch”, and what its check says to each."""

import numpy as np
import torch
from as_batch import check_to_batch


def with_numpy(array):
    image = np.atleast_3d(array).astype(np.float32) / 255
    return torch.tensor(image.transpose(2, 0, 1).copy()[np.newaxis])


def plane_by_plane(array):
    planes = [array] if array.ndim == 2 else np.moveaxis(array, -1, 0)
    return torch.stack([torch.tensor(plane).float() / 255 for plane in planes])[None]


def with_einsum(array):
    image = torch.from_numpy(array.reshape(*array.shape[:2], -1))
    return torch.einsum("hwc->chw", image.float()).div(255).unsqueeze(0)


def reshaped(array):
    image = torch.from_numpy(array)
    height, width = array.shape[:2]
    return image.reshape(1, -1, height, width) / 255


def width_first(array):
    return torch.from_numpy(np.atleast_3d(array)).permute(2, 1, 0)[None] / 255


def three_channels(array):
    image = torch.from_numpy(np.atleast_3d(array))[..., :3]
    return image.permute(2, 0, 1)[None] / 255


def divided_by_maximum(array):
    return with_numpy(array) * 255 / array.max()


def whole_division(array):
    return (with_numpy(array) * 255 // 255).float()


def in_place(array):
    batch = with_numpy(array)
    array //= 255
    return batch


def gray_first(array):
    image = torch.from_numpy(array)
    image = image[None] if image.ndim == 2 else image
    return image.permute(2, 0, 1)[None] / 255


def guesses_the_layout(array):
    image = torch.from_numpy(np.atleast_3d(array))
    return (image if len(image) == 3 else image.permute(2, 0, 1))[None] / 255


def blue_first(array):
    return with_numpy(np.atleast_3d(array)[..., ::-1])


RIGHT = {
    "with numpy": with_numpy,
    "plane by plane": plane_by_plane,
    "with einsum": with_einsum,
}
WRONG = {
    "reshape": reshaped,
    "width first": width_first,
    "without a batch": lambda array: with_numpy(array)[0],
    "colors only": lambda array: torch.from_numpy(array).permute(2, 0, 1)[None] / 255,
    "no transparency": three_channels,
    "bytes": lambda array: (with_numpy(array) * 255).byte(),
    "0 to 255": lambda array: with_numpy(array) * 255,
    "float64": lambda array: with_numpy(array).double(),
    "divided by the maximum": divided_by_maximum,
    "whole division": whole_division,
    "divided by 256": lambda array: with_numpy(array) * 255 / 256,
    "an array": lambda array: with_numpy(array).numpy(),
    "changes the array": in_place,
    "nothing known": lambda array: with_numpy(array) * torch.nan,
    "a constant": lambda array: torch.zeros(1, 1, 2, 3),
    "the channel of gray first": gray_first,
    "guesses the layout": guesses_the_layout,
    "blue first": blue_first,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_to_batch(answer)}")
# > with numpy: Right!
# > plane by plane: Right!
# > with einsum: Right!
# > reshape: Not yet: (5, 4, 3): a value is off by 0.820.
# > width first: Not yet: (2, 3): (1, 1, 3, 2), not (1, 1, 2, 3).
# > without a batch: Not yet: (2, 3): (1, 2, 3), not (1, 1, 2, 3).
# > colors only: Not yet: RuntimeError: permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = 2 is not equal to len(dims) = 3
# > no transparency: Not yet: (4, 6, 4): (1, 3, 4, 6), not (1, 4, 4, 6).
# > bytes: Not yet: (2, 3): torch.uint8, not torch.float32.
# > 0 to 255: Not yet: (2, 3): a value is off by 234.078.
# > float64: Not yet: (2, 3): torch.float64, not torch.float32.
# > divided by the maximum: Not yet: (2, 3): a value is off by 0.078.
# > whole division: Not yet: (2, 3): a value is off by 0.922.
# > divided by 256: Not yet: (2, 3): a value is off by 0.004.
# > an array: Not yet: (2, 3): a ndarray, not a tensor.
# > changes the array: Not yet: (2, 3): the array itself was changed.
# > nothing known: Not yet: (2, 3): a value is off by nan.
# > a constant: Not yet: (2, 3): a value is off by 0.922.
# > the channel of gray first: Not yet: (2, 3): (1, 3, 1, 2), not (1, 1, 2, 3).
# > guesses the layout: Not yet: (3, 3, 3): a value is off by 0.906.
# > blue first: Not yet: (5, 4, 3): a value is off by 0.902.
