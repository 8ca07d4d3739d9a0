"""Multi-head attention by hand, with the weights of `nn.MultiheadAttention`."""

from by_hand import F, attention, torch
from torch import nn

# --8<-- [start:hand]


def multi_head(mha: nn.MultiheadAttention, x: torch.Tensor):
    """Return what `mha(x, x, x)` returns, with the weights of each head."""
    projected = F.linear(x, mha.in_proj_weight, mha.in_proj_bias)
    query, key, value = (
        part.unflatten(-1, (mha.num_heads, -1)).transpose(1, 2)
        for part in projected.chunk(3, dim=-1)
    )
    means, weights = attention(query, key, value)
    return mha.out_proj(means.transpose(1, 2).flatten(2)), weights


# --8<-- [end:hand]

# --8<-- [start:same]
torch.manual_seed(0)
x = torch.randn(3, 5, 8)  # three sentences, five tokens, eight features
mha = nn.MultiheadAttention(embed_dim=8, num_heads=2, batch_first=True)
print("in_proj_weight:", mha.in_proj_weight.shape)
# > in_proj_weight: torch.Size([24, 8])

by_hand = multi_head(mha, x)
torch.testing.assert_close(by_hand, mha(x, x, x, average_attn_weights=False))
print("of each head:  ", by_hand[1].shape)
# > of each head:   torch.Size([3, 2, 5, 5])

output, weights = mha(x, x, x)
torch.testing.assert_close(weights, by_hand[1].mean(dim=1))
print("by default:    ", weights.shape)
# > by default:     torch.Size([3, 5, 5])
# --8<-- [end:same]
