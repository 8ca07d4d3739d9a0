"""Common mistake: answers of different lengths in one tensor."""

import torch

# --8<-- [start:mistake]
short, long = torch.tensor([65, 66, 10]), torch.tensor([65, 66, 67, 68, 10])
try:
    torch.stack([short, long])
except RuntimeError as error:
    print(error)
# > stack expects each tensor to be equal size, but got [3] at entry 0 and [5] at entry 1

padded = torch.nn.utils.rnn.pad_sequence(
    [short, long], batch_first=True, padding_value=10
)
print(padded.shape)
# > torch.Size([2, 5])
# --8<-- [end:mistake]
