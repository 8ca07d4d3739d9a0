"""Parts that do not fit together."""

# --8<-- [start:mistake]
import textwrap

import torch

wide, narrow = torch.zeros(2, 4), torch.zeros(2, 3)
for join in (torch.cat, torch.stack):
    try:
        join([wide, narrow])
    except RuntimeError as error:
        print(textwrap.fill(str(error), 72))
# > Sizes of tensors must match except in dimension 0. Expected size 4 but
# > got size 3 for tensor number 1 in the list.
# > stack expects each tensor to be equal size, but got [2, 4] at entry 0
# > and [2, 3] at entry 1

print(torch.cat([wide, narrow], dim=1).shape)
# > torch.Size([2, 7])
# --8<-- [end:mistake]
