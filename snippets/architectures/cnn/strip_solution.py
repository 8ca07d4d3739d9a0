"""Solution: the same weights in another shape, which also fit wider maps."""

from strip import check_as_conv, nn, torch


# --8<-- [start:solution]
def as_conv(linear: nn.Linear, size: tuple[int, int, int]) -> nn.Conv2d:
    channels, height, width = size
    conv = nn.Conv2d(channels, linear.out_features, (height, width))
    with torch.no_grad():
        conv.weight.copy_(linear.weight.view_as(conv.weight))
        conv.bias.copy_(linear.bias)
    return conv


print(check_as_conv(as_conv))
# > Right!

linear, maps = nn.Linear(64, 10), torch.randn(1, 16, 2, 24)  # twelve digits in a row
scores = as_conv(linear, (16, 2, 2))(maps)
print(scores.shape)
# > torch.Size([1, 10, 1, 23])
apart = torch.stack([linear(one.flatten()) for one in maps[0].split(2, dim=2)])
torch.testing.assert_close(scores[0, :, 0, ::2].T, apart)
# --8<-- [end:solution]
