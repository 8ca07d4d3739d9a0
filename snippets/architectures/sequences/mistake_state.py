"""Common mistake: a state of the chunk before, with its record and its batch size."""

# --8<-- [start:mistake]
import torch
from torch import nn

lstm = nn.LSTM(5, 8, batch_first=True)
for sizes in ((32, 32), (32, 20)):
    try:
        state = None
        for size in sizes:
            output, state = lstm(torch.randn(size, 7, 5), state)
            output.sum().backward()
    except RuntimeError as error:
        print(str(error).partition(" (or")[0])
# --8<-- [end:mistake]
