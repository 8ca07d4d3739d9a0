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
# figure> A white 0 on black, and three maps. Left edges: white along the left side of the ring and of its
# figure> right stroke. Top edges: white at the lower stroke, black below the upper one. Blur: a soft ring.
# --8<-- [end:maps]
