"""Common mistake: binary cross-entropy for pixels from -1 to 1."""

import torch
from torch.nn import functional as F

# --8<-- [start:mistake]
pixels = torch.tensor([-1.0, 0.0, 1.0])  # 2 * pixels - 1
logits = torch.tensor([-20.0, 0.0, 20.0])
try:
    F.binary_cross_entropy(logits.sigmoid(), pixels)
except RuntimeError as error:
    print(error)
# > all elements of target should be between 0 and 1
print(F.binary_cross_entropy_with_logits(logits, pixels))  # no message
# > tensor(-6.4356)

print(F.binary_cross_entropy(logits.sigmoid(), (pixels + 1) / 2))
# > tensor(0.2310)
# --8<-- [end:mistake]
