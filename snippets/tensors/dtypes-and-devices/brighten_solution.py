"""Solution: calculate where there is room, cut off, then go back to bytes."""

import torch
from brighten import check_brighten


# --8<-- [start:solution]
def brighten(image: torch.Tensor, amount: int) -> torch.Tensor:
    """Return the bytes of `image` plus `amount`, held within 0 and 255."""
    wide = image.to(torch.int16) + amount
    return wide.clamp(0, 255).to(torch.uint8)


print(check_brighten(brighten))
# > Right!
# --8<-- [end:solution]
