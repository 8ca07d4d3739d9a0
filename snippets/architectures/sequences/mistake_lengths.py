"""Common mistake: lengths that are not sorted, and a sequence without a step."""

import torch
from torch.nn.utils.rnn import pack_padded_sequence

# --8<-- [start:mistake]
batch = torch.randn(3, 4, 5)
for lengths, any_order in (([2, 4, 3], False), ([2, 4, 0], True)):
    try:
        pack_padded_sequence(batch, lengths, True, enforce_sorted=not any_order)
    except RuntimeError as error:
        print(str(error).partition(". You")[0])
# > `lengths` array must be sorted in decreasing order when `enforce_sorted` is True
# > Length of all samples has to be greater than 0, but found an element in 'lengths' that is <= 0
# --8<-- [end:mistake]
