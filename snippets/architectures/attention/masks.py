"""Masks: what a query may look at."""

# needs: matplotlib (it draws)

from by_hand import F, torch
from matplotlib import pyplot as plt

# --8<-- [start:padding]


def attention(query, key, value, mask=None):
    """Return means and weights; a query looks where the mask is True."""
    scores = query @ key.mT / query.shape[-1] ** 0.5
    if mask is not None:
        scores = scores.masked_fill(~mask, -torch.inf)
    weights = scores.softmax(dim=-1)
    return weights @ value, weights


torch.manual_seed(0)
x = torch.randn(2, 5, 8)  # two sentences, five tokens, eight features
keep = torch.arange(5) < torch.tensor([[3], [5]])
print(keep)
# > tensor([[ True,  True,  True, False, False],
# >         [ True,  True,  True,  True,  True]])
means, weights = attention(x, x, x, keep[:, None, :])
print(weights[0, :2])
# > tensor([[0.8886, 0.0856, 0.0258, 0.0000, 0.0000],
# >         [0.2456, 0.6544, 0.1000, 0.0000, 0.0000]])
# --8<-- [end:padding]

# --8<-- [start:added]
added = torch.zeros(2, 1, 5).masked_fill(~keep[:, None, :], -torch.inf)
print(added[0])
# > tensor([[0., 0., 0., -inf, -inf]])
for mask in (keep[:, None, :], added):
    same = F.scaled_dot_product_attention(x, x, x, attn_mask=mask)
    torch.testing.assert_close(same, means)
# --8<-- [end:added]

# --8<-- [start:draw]


def draw_weights(masks: dict[str, torch.Tensor | None]) -> None:
    """Draw the weights of the first sentence with each mask."""
    _, axes = plt.subplots(1, 3, figsize=(5.4, 2.3), layout="constrained")
    for ax, (name, mask) in zip(axes, masks.items(), strict=True):
        weights = attention(x / 2, x, x, mask)[1]  # halved, so that more can be seen
        ax.imshow(weights[0], vmin=0, vmax=1)
        ax.set(title=name, xlabel="key", xticks=range(5), yticks=range(5))
    axes[0].set_ylabel("query")


# --8<-- [end:draw]

# --8<-- [start:causal]
causal = torch.ones(5, 5, dtype=torch.bool).tril()
same = F.scaled_dot_product_attention(x, x, x, is_causal=True)
torch.testing.assert_close(attention(x, x, x, causal)[0], same)

draw_weights({"no mask": None, "padding": keep[:, None, :], "causal": causal})
plt.show()
# figure> Grids of five queries by five keys, brighter for larger weights. Padding: the last two
# figure> columns are dark. Causal: all is dark above the diagonal, and the first row has one cell.
# --8<-- [end:causal]
