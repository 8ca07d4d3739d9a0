"""The block by hand, and `nn.TransformerEncoderLayer` with the same weights."""

from block import Block, nn, torch


# --8<-- [start:compare]
@torch.no_grad()
def copy_weights(source: nn.Module, target: nn.Module) -> None:
    """Copy all parameters, in their order."""
    pairs = zip(source.parameters(), target.parameters(), strict=True)
    for own, other in pairs:
        other.copy_(own)


torch.manual_seed(0)
block = Block(width=32, heads=4)
settings = {"activation": "gelu", "batch_first": True, "norm_first": True}
layer = nn.TransformerEncoderLayer(32, 4, 4 * 32, dropout=0.0, **settings)
copy_weights(block, layer)

x = torch.randn(2, 7, 32)  # two sequences of seven tokens, 32 features each
torch.testing.assert_close(block(x), layer(x))
# --8<-- [end:compare]
