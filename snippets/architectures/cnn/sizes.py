"""The size of the output, tried with thousands of settings."""

# --8<-- [start:sizes]
from itertools import product

import torch
from torch.nn import functional as F


def output_size(size, kernel, stride=1, padding=0, dilation=1) -> int:
    """Return the height of the output for an image of that height."""
    reach = dilation * (kernel - 1) + 1  # rows that it spans
    return (size + 2 * padding - reach) // stride + 1


tried = 0
settings = range(1, 33), range(1, 6), range(1, 4), range(3), range(1, 4)
for size, kernel, *others in product(*settings):
    expected = output_size(size, kernel, *others)
    if expected >= 1:  # otherwise, the image is too small
        image = torch.empty(1, 1, size, size, device="meta")
        weight = torch.empty(1, 1, kernel, kernel, device="meta")
        assert F.conv2d(image, weight, None, *others).shape[2] == expected
        tried += 1
print(tried)
# > 3966
# --8<-- [end:sizes]
