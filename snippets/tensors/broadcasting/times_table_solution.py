"""Solution: a column times a row."""

import torch
from times_table import check_times_table

# --8<-- [start:solution]
numbers = torch.arange(1, 11)
table = numbers[:, None] * numbers
print(check_times_table(table))
# > Right!
# --8<-- [end:solution]
