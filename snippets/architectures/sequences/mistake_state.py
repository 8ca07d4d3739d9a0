"""Common mistake: a state of the chunk before, with its record and its batch size."""

import torch
from torch import nn

# --8<-- [start:mistake]
lstm = nn.LSTM(5, 8, batch_first=True)
output, state = lstm(torch.randn(32, 7, 5))
output.sum().backward()
for size in (32, 20):
    try:
        output, _ = lstm(torch.randn(size, 7, 5), state)
        output.sum().backward()
    except RuntimeError as error:
        print(str(error).partition(" (or")[0])
# > Trying to backward through the graph a second time
# > Expected hidden[0] size (1, 20, 8), got [1, 32, 8]
# --8<-- [end:mistake]
