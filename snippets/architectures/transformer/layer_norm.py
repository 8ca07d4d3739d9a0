"""Layer norm by hand."""

from block import nn, torch

# --8<-- [start:hand]
torch.manual_seed(0)
norm = nn.LayerNorm(32)
nn.init.normal_(norm.weight)  # ones at the start
nn.init.normal_(norm.bias)  # zeros at the start

x = 3 + 5 * torch.randn(2, 7, 32)
mean = x.mean(dim=-1, keepdim=True)
variance = x.var(dim=-1, keepdim=True, correction=0)
standard = (x - mean) / torch.sqrt(variance + norm.eps)
torch.testing.assert_close(norm(x), standard * norm.weight + norm.bias)
# --8<-- [end:hand]
