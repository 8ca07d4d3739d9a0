"""An embedding is a table, and using it is a lookup."""

# --8<-- [start:lookup]
import torch
from torch import nn
from torch.nn import functional as F

words = ["<pad>", "good", "not", "bad", "it", "was"]
ids = torch.tensor([[1, 2, 3], [4, 5, 3]])  # good not bad, it was bad

torch.manual_seed(0)
embedding = nn.Embedding(num_embeddings=len(words), embedding_dim=4)
vectors = embedding(ids)
print(vectors.shape)
# > torch.Size([2, 3, 4])

one_hot = F.one_hot(ids, num_classes=len(words)).float()
torch.testing.assert_close(vectors, one_hot @ embedding.weight)
# --8<-- [end:lookup]

# --8<-- [start:padding]
embedding = nn.Embedding(len(words), 4, padding_idx=0)
padded = torch.tensor([[1, 2, 3, 2, 0, 0, 0]])  # good not bad not …
embedding(padded).sum().backward()
print(embedding.weight[0].tolist())
# > [0.0, 0.0, 0.0, 0.0]
print(embedding.weight.grad[:, 0])
# > tensor([0., 1., 2., 1., 0., 0.])
# --8<-- [end:padding]
