"""Solution: take device and type from the input."""

import torch
from any_device import check_any_device


# --8<-- [start:solution]
def to_fahrenheit(celsius: torch.Tensor) -> torch.Tensor:
    """Convert rows of (low, high), the readings corrected."""
    place = {"device": celsius.device, "dtype": celsius.dtype}
    correction = torch.tensor([0.2, 0.5], **place)
    return (celsius - correction) * 1.8 + 32


print(check_any_device(to_fahrenheit))
# > Right!
# --8<-- [end:solution]
