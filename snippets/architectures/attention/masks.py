"""Masks: what a query may look at."""

# needs: matplotlib (it draws)

from by_hand import F, torch

# --8<-- [start:padding]


def attention(query, key, value, mask=None):
    """Return weighted means and weights; a query looks where the mask is True."""
    scores = query @ key.mT / query.shape[-1] ** 0.5
    if mask is not None:
        scores = scores.masked_fill(~mask, -torch.inf)
    weights = scores.softmax(dim=-1)
    return weights @ value, weights


lengths = torch.tensor([3, 5])
keep = torch.arange(5) < lengths[:, None]
print(keep)
# > tensor([[ True,  True,  True, False, False],
# >         [ True,  True,  True,  True,  True]])

torch.manual_seed(0)
x = torch.randn(2, 5, 8)  # two sentences, five tokens, eight features
means, weights = attention(x, x, x, keep[:, None, :])
print(weights[0])
# > tensor([[0.8886, 0.0856, 0.0258, 0.0000, 0.0000],
# >         [0.2456, 0.6544, 0.1000, 0.0000, 0.0000],
# >         [0.0087, 0.0117, 0.9796, 0.0000, 0.0000],
# >         [0.4137, 0.5521, 0.0342, 0.0000, 0.0000],
# >         [0.2616, 0.3099, 0.4285, 0.0000, 0.0000]])
# --8<-- [end:padding]

# --8<-- [start:added]
added = torch.zeros(2, 1, 5).masked_fill(~keep[:, None, :], -torch.inf)
print(added[0])
# > tensor([[0., 0., 0., -inf, -inf]])
for mask in (keep[:, None, :], added):
    same = F.scaled_dot_product_attention(x, x, x, attn_mask=mask)
    torch.testing.assert_close(same, means)
# --8<-- [end:added]

# --8<-- [start:causal]
from matplotlib import pyplot as plt

causal = torch.ones(5, 5, dtype=torch.bool).tril()
same = F.scaled_dot_product_attention(x, x, x, is_causal=True)
torch.testing.assert_close(attention(x, x, x, causal)[0], same)

_, axes = plt.subplots(1, 3, figsize=(6.4, 2.6), layout="constrained")
masks = {"no mask": None, "padding": keep[:, None, :], "causal": causal}
for ax, (name, mask) in zip(axes, masks.items(), strict=True):
    ax.imshow(attention(x / 2, x, x, mask)[1][0], vmin=0, vmax=1)
    ax.set(title=name, xlabel="key", xticks=range(5), yticks=range(5))
axes[0].set_ylabel("query")
plt.show()
# figure> Three grids of five queries and five keys, brighter where the weight is larger. No mask:
# figure> all cells have some weight. Padding: the last two columns are dark. Causal: all cells above
# figure> the diagonal are dark, so the first row has a single bright cell.
# --8<-- [end:causal]

# --8<-- [start:later]
changed = x.clone()
changed[:, 3] = 0.0  # another fourth token
before = F.scaled_dot_product_attention(x, x, x, is_causal=True)
after = F.scaled_dot_product_attention(changed, changed, changed, is_causal=True)
print(before.isclose(after).all(dim=-1)[0])
# > tensor([ True,  True,  True, False, False])
# --8<-- [end:later]
