"""A convolution by hand: a sum of products at each place."""

# --8<-- [start:hand]
import torch
from torch import nn
from torch.nn import functional as F


def slide(image: torch.Tensor, kernel: torch.Tensor) -> torch.Tensor:
    """Return the sum of pixel times weight, for each place of the kernel."""
    rows, columns = kernel.shape
    height, width = image.shape[0] - rows + 1, image.shape[1] - columns + 1
    result = torch.zeros(height, width)
    for y in range(height):
        for x in range(width):
            window = image[y : y + rows, x : x + columns]
            result[y, x] = (window * kernel).sum()
    return result


image = torch.tensor([0.0, 0, 0, 1, 1, 1]).repeat(4, 1)  # dark, then bright
kernel = torch.tensor([-1.0, 0, 1]).repeat(3, 1)
by_hand = slide(image, kernel)
print(by_hand)
# > tensor([[0., 3., 3., 0.],
# >         [0., 3., 3., 0.]])
built_in = F.conv2d(image[None, None], kernel[None, None])
torch.testing.assert_close(built_in[0, 0], by_hand)
# --8<-- [end:hand]

# --8<-- [start:dot]
dot = torch.zeros(5, 5)
dot[2, 2] = 1
print(slide(dot, torch.arange(1.0, 10).view(3, 3)))
# > tensor([[9., 8., 7.],
# >         [6., 5., 4.],
# >         [3., 2., 1.]])
# --8<-- [end:dot]

# --8<-- [start:layer]
torch.manual_seed(0)
conv = nn.Conv2d(in_channels=3, out_channels=8, kernel_size=3)
photos = torch.rand(2, 3, 16, 16)  # two photos in three colors
print(conv.weight.shape, conv.bias.shape)
# > torch.Size([8, 3, 3, 3]) torch.Size([8])
print(conv(photos).shape)
# > torch.Size([2, 8, 14, 14])

kernels = conv.weight[5].detach()  # those of map 5, one for each color
slides = [slide(photos[0, color], kernels[color]) for color in range(3)]
torch.testing.assert_close(conv(photos)[0, 5], sum(slides) + conv.bias[5])
# --8<-- [end:layer]

# --8<-- [start:groups]
grouped = nn.Conv2d(4, 8, 3, groups=2, bias=False)
print(grouped.weight.shape)
# > torch.Size([8, 2, 3, 3])

x = torch.rand(1, 4, 16, 16)
halves = zip(x.chunk(2, dim=1), grouped.weight.chunk(2), strict=True)
apart = [F.conv2d(half, weight) for half, weight in halves]
torch.testing.assert_close(grouped(x), torch.cat(apart, dim=1))
# --8<-- [end:groups]
