"""Exercise: the padding that keeps the size."""

import torch
from torch.nn import functional as F


# --8<-- [start:starter]
def keep_size(kernel: int, dilation: int) -> int:
    """Return the padding with which an odd kernel keeps the size of an image."""
    return 1  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_keep_size(keep_size) -> str:
    """Try odd kernels and several dilations on an image of 30 by 30."""
    image = torch.zeros(1, 1, 30, 30)
    try:
        for kernel in (3, 5, 1, 7, 11):
            for dilation in (1, 2, 3):
                padding = keep_size(kernel, dilation)
                if not isinstance(padding, int):
                    return f"Not yet: return a whole number, not {padding!r}."
                weight = torch.ones(1, 1, kernel, kernel)
                maps = F.conv2d(image, weight, None, 1, padding, dilation)
                if (size := maps.shape[2]) != 30:
                    told = f"kernel {kernel} and dilation {dilation}"
                    return f"Not yet: with {told}, 30 becomes {size}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_keep_size(keep_size))
    # > Not yet: with kernel 3 and dilation 2, 30 becomes 28.
    # --8<-- [end:try]
