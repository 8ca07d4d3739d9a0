"""Common mistake: lengths out of order, a sequence without a step, lengths as a column."""

import torch
from torch.nn.utils.rnn import pack_padded_sequence

# --8<-- [start:mistake]
batch = torch.randn(3, 4, 5)
for lengths in ([2, 4, 3], [4, 3, 0], [[4], [3], [2]]):
    try:
        pack_padded_sequence(batch, torch.tensor(lengths), batch_first=True)
    except RuntimeError as error:
        print(str(error).partition(". You")[0])
# > `lengths` array must be sorted in decreasing order when `enforce_sorted` is True
# > Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0
# > 'lengths' argument should be a 1D CPU int64 tensor, but got 2D cpu Long tensor
# --8<-- [end:mistake]
