"""Common mistake: a number that the table of an embedding does not have."""

import torch
from torch import nn

# --8<-- [start:mistake]
words = torch.tensor([0, 4, 5])
table = nn.Embedding(5, 2)  # rows 0 to 4
try:
    table(words)
except IndexError as error:
    print(error)
# > index out of range in self
print(words.min(), words.max(), table.num_embeddings)
# > tensor(0) tensor(5) 5
# --8<-- [end:mistake]
