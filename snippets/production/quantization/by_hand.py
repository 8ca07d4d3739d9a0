"""Four weights as whole numbers of 8 bits, and back."""

# --8<-- [start:scale]
import torch

weights = torch.tensor([0.30, -1.27, 0.514, 0.004])
scale = weights.abs().max() / 127
whole = (weights / scale).round().to(torch.int8)
print(f"{scale:.3f}", whole)
# > 0.010 tensor([  30, -127,   51,    0], dtype=torch.int8)
print(whole * scale)
# > tensor([ 0.3000, -1.2700,  0.5100,  0.0000])
print(f"{(whole * scale - weights).abs().max() / scale:.2f} of a step")
# > 0.40 of a step
# --8<-- [end:scale]
