"""Common mistake: the batch is taken for the time."""

import torch
from torch import nn

# --8<-- [start:mistake]
one = torch.ones(3, 7, 5)  # 3 sequences of 7 steps
other = one.clone()
other[0] = 0.0  # another first sequence
for batch_first in (False, True):
    lstm = nn.LSTM(5, 8, batch_first=batch_first)
    before, after = lstm(one)[0], lstm(other)[0]
    same = torch.isclose(before, after).flatten(1).all(dim=1)
    print(f"{batch_first=}: {before.shape}, same {same.tolist()}")
# > batch_first=False: torch.Size([3, 7, 8]), same [False, False, False]
# > batch_first=True: torch.Size([3, 7, 8]), same [False, True, True]
# --8<-- [end:mistake]
