"""What anomaly mode adds: the backward function, and the line of the forward pass."""

# --8<-- [start:define]
import warnings
from textwrap import fill

import torch


def distance(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return the distance of two points."""
    squares = (a - b).square()
    return squares.sum().sqrt()


# --8<-- [end:define]

# --8<-- [start:anomaly]
here = torch.ones(2, requires_grad=True)
with (
    warnings.catch_warnings(record=True) as caught,
    torch.autograd.set_detect_anomaly(True),
):
    try:
        distance(here, torch.ones(2)).backward()
    except RuntimeError as error:
        print(error)
# > Function 'PowBackward0' returned nan values in its 0th output.
(warning,) = caught
said = str(warning.message).split("\n")
print(fill(said[0], 72), said[-2], sep="\n")
# > Error detected in PowBackward0. Traceback of forward call that caused
# > the error:
# >     squares = (a - b).square()
# --8<-- [end:anomaly]
