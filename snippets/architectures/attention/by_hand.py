"""Scaled dot-product attention in three lines."""

# --8<-- [start:attention]
import torch
from torch.nn import functional as F


def attention(query: torch.Tensor, key: torch.Tensor, value: torch.Tensor):
    """Return a weighted mean of the values for each query, and the weights."""
    scores = query @ key.mT / query.shape[-1] ** 0.5
    weights = scores.softmax(dim=-1)
    return weights @ value, weights


# --8<-- [end:attention]

if __name__ == "__main__":
    # --8<-- [start:compare]
    torch.manual_seed(0)
    query, key, value = torch.randn(3, 8), torch.randn(5, 8), torch.randn(5, 2)
    means, weights = attention(query, key, value)
    same = F.scaled_dot_product_attention(query, key, value)
    torch.testing.assert_close(means, same)
    print(weights.shape, weights.sum(dim=-1))
    # > torch.Size([3, 5]) tensor([1., 1., 1.])
    # --8<-- [end:compare]
