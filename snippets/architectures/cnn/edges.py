"""Three kernels that somebody chose, and what they make of a digit."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch
from digit_images import draw, images, plt
from torch.nn import functional as F

# --8<-- [start:maps]
step = torch.tensor([-1.0, 0, 1]).double()
kernels = {
    "left edges": step.repeat(3, 1),
    "top edges": step.repeat(3, 1).T,
    "blur": torch.full((3, 3), 1 / 9).double(),
}
digit = images[0]
maps = {name: F.conv2d(digit, k[None, None])[0] for name, k in kernels.items()}
draw({"a zero": digit[0]} | maps, columns=2)
plt.show()
# figure> A digit 0 of eight by eight pixels, white on black, and three maps of six by six. Left edges:
# figure> white along the left side of the ring and along the inner side of its right stroke, black where
# figure> a stroke ends. Top edges: white above the lower stroke of the ring, black below the upper one.
# figure> Blur: the ring with soft borders around a dark middle.
# --8<-- [end:maps]
