"""The block by hand, and `nn.TransformerEncoderLayer` with the same weights."""

from block import Block, nn, torch

# --8<-- [start:compare]
torch.manual_seed(0)
block = Block(width=32, heads=4)
layer = nn.TransformerEncoderLayer(
    d_model=32,
    nhead=4,
    dim_feedforward=4 * 32,
    dropout=0.0,
    activation="gelu",
    batch_first=True,
    norm_first=True,
)
with torch.no_grad():
    for own, built_in in zip(block.parameters(), layer.parameters(), strict=True):
        built_in.copy_(own)

x = torch.randn(2, 7, 32)  # two sequences of seven tokens, 32 features each
torch.testing.assert_close(block(x), layer(x))
print(block(x).shape)
# > torch.Size([2, 7, 32])
# --8<-- [end:compare]
