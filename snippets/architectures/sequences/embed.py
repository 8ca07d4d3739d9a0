"""An embedding is a table, and using it is a lookup."""

# --8<-- [start:lookup]
import torch
from torch import nn
from torch.nn import functional as F

words = ["<pad>", "good", "not", "bad", "it", "was"]
ids = torch.tensor(
    [
        [words.index(word) for word in text.split()]
        for text in ("good not bad", "it was bad")
    ]
)

torch.manual_seed(0)
embedding = nn.Embedding(num_embeddings=len(words), embedding_dim=4)
vectors = embedding(ids)
print(ids.shape, vectors.shape)

one_hot = F.one_hot(ids, num_classes=len(words)).float()
torch.testing.assert_close(vectors, one_hot @ embedding.weight)
torch.testing.assert_close(vectors, embedding.weight[ids])
# --8<-- [end:lookup]

# --8<-- [start:padding]
embedding = nn.Embedding(len(words), 4, padding_idx=0)
padded = torch.tensor([[1, 2, 3, 2, 0, 0, 0]])  # good not bad not <pad> <pad> <pad>
embedding(padded).sum().backward()
print(embedding.weight[0].tolist())
print(embedding.weight.grad[:, 0])
# --8<-- [end:padding]
