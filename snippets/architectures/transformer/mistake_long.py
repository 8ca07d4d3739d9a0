"""Common mistake: more tokens than there are learned positions."""

from block import nn, torch

# --8<-- [start:mistake]
table = nn.Embedding(8, 32)  # a row for each of eight positions
tokens = torch.zeros(2, 9, dtype=torch.int64)
try:
    table(torch.arange(tokens.shape[1]))
except IndexError as error:
    print(error)
# > index out of range in self

recent = tokens[:, -8:]
print(table(torch.arange(recent.shape[1])).shape)
# > torch.Size([8, 32])
# --8<-- [end:mistake]
