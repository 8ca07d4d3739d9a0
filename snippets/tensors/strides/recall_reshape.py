"""Question: when `reshape` copies."""

import torch

# --8<-- [start:question]
table = torch.tensor([[0, 0], [0, 0]])
by_rows = table.reshape(4)
by_columns = table.T.reshape(4)
by_rows[0] = 7
by_columns[1] = 8

print(table.tolist())
# > [[7, 0], [0, 0]]
# --8<-- [end:question]
