"""The ready-made loss warns of shapes that differ."""

# --8<-- [start:mistake]
import textwrap
import warnings

import torch

targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
predictions = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = torch.nn.functional.mse_loss(predictions, targets)
print(loss)
# > tensor(2.5000)
for warning in caught:
    print(textwrap.fill(str(warning.message), 72))
# > Using a target size (torch.Size([4])) that is different to the input
# > size (torch.Size([4, 1])). This will likely lead to incorrect results
# > due to broadcasting. Please ensure they have the same size.
# --8<-- [end:mistake]
