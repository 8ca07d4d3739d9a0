"""Solution: split first, then swap."""

import torch
from days import check_days

# --8<-- [start:solution]
hours = torch.arange(168)
table = hours.reshape(7, 24).T
print(check_days(table))
# > Right!
# --8<-- [end:solution]
