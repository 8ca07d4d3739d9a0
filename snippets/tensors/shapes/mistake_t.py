"""`.T` on a tensor that is no matrix."""

# --8<-- [start:mistake]
import textwrap
import warnings

import torch

batch = torch.zeros(10, 2, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(batch.T.shape)
# > torch.Size([3, 2, 10])
for warning in caught:
    print(textwrap.fill(str(warning.message).split(" Consider")[0], 72))
# > The use of `x.T` on tensors of dimension other than 2 to reverse their
# > shape is deprecated and it will throw an error in a future release.
print(batch.mT.shape)
# > torch.Size([10, 3, 2])
# --8<-- [end:mistake]
