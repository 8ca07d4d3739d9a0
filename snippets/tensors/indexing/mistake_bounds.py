"""An index beyond the end, and one too many."""

import torch

seats = torch.arange(4)[:, None] * 10 + torch.arange(6)

# --8<-- [start:mistake]
for index in ((4, 0), (0, 0, 0)):
    try:
        seats[index]
    except IndexError as error:
        print(error)
# > index 4 is out of bounds for dimension 0 with size 4
# > too many indices for tensor of dimension 2
# --8<-- [end:mistake]
