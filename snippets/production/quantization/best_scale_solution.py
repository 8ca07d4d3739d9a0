"""Solution: try many scales, and see what they do to the weights of the digits."""

import torch
from best_scale import check_best_scale


# --8<-- [start:solution]
def best_scale(weights: torch.Tensor, bits: int) -> float:
    """Return a scale with the least mean squared error, or up to a tenth more."""
    top = 2 ** (bits - 1) - 1
    scales = weights.abs().max() / top * torch.linspace(0.005, 1, 200)
    errors = []
    for scale in scales:
        back = (weights / scale).round().clamp(-top, top) * scale
        errors.append((back - weights).square().mean())
    return scales[torch.stack(errors).argmin()].item()


print(check_best_scale(best_scale))
# > Right!

torch.manual_seed(0)
bell = torch.randn(1000)  # values like those of many weights
for bits in (8, 4, 3, 2):
    largest = bell.abs().max().item() / (2 ** (bits - 1) - 1)
    print(f"{bits} bits: {best_scale(bell, bits) / largest:.0%} of the largest")
# > 8 bits: 99% of the largest
# > 4 bits: 70% of the largest
# > 3 bits: 52% of the largest
# > 2 bits: 31% of the largest
# --8<-- [end:solution]
