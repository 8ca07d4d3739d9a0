"""Common mistake: a recurrent layer in `nn.Sequential`."""

import torch
from torch import nn

# --8<-- [start:mistake]
lstm, head = nn.LSTM(5, 8, batch_first=True), nn.Linear(8, 2)
batch = torch.randn(3, 7, 5)
try:
    nn.Sequential(lstm, head)(batch)
except TypeError as error:
    print(error)
# > linear(): argument 'input' (position 1) must be Tensor, not tuple
output, (h_n, c_n) = lstm(batch)
print(head(h_n[-1]).shape)
# > torch.Size([3, 2])
# --8<-- [end:mistake]
