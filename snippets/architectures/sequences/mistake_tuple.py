"""Common mistake: a recurrent layer in `nn.Sequential`."""

# --8<-- [start:mistake]
import torch
from torch import nn

lstm, head = nn.LSTM(5, 8, batch_first=True), nn.Linear(8, 2)
try:
    nn.Sequential(lstm, head)(torch.randn(3, 7, 5))
except TypeError as error:
    print(error)

output, (h_n, c_n) = lstm(torch.randn(3, 7, 5))
print(head(h_n[-1]).shape)
# --8<-- [end:mistake]
