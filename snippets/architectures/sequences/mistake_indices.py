"""Common mistake: an index that the table does not have, and indices that are floats."""

# --8<-- [start:mistake]
import torch
from torch import nn

embedding = nn.Embedding(num_embeddings=10, embedding_dim=4)
for ids in (torch.tensor([3, 10]), torch.tensor([3.0, 9.0])):
    try:
        embedding(ids)
    except (IndexError, RuntimeError) as error:
        print(f"{type(error).__name__}: {error}")
# > IndexError: index out of range in self
# > RuntimeError: Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got torch.FloatTensor instead (while checking arguments for embedding)
print(embedding(torch.tensor([3.0, 9.0]).long()).shape)
# > torch.Size([2, 4])
# --8<-- [end:mistake]
