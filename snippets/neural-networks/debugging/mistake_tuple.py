"""Common mistake: a layer that returns two things, in a Sequential."""

import torch
from torch import nn

# --8<-- [start:mistake]
lstm, head = nn.LSTM(4, 8, batch_first=True), nn.Linear(8, 2)
sequences = torch.rand(3, 5, 4)
try:
    nn.Sequential(lstm, head)(sequences)
except TypeError as error:
    print(error)
# > linear(): argument 'input' (position 1) must be Tensor, not tuple
outputs, state = lstm(sequences)
print(head(outputs).shape)
# > torch.Size([3, 5, 2])
# --8<-- [end:mistake]
