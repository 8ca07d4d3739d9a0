"""An MLP does not know which pixels are neighbors."""

# needs: sklearn (the digits come with it)
# needs: matplotlib (it draws)

import torch
from classifier import Classifier, mlp_layers
from digit_images import images, labels
from mean_digits import draw_row, plt
from parts import fit

# --8<-- [start:shuffle]
generator = torch.Generator().manual_seed(0)
pixels = torch.randperm(64, generator=generator)


def shuffle(images: torch.Tensor) -> torch.Tensor:
    """Put the pixels of all images into the same new order."""
    return images.flatten(1)[:, pixels].reshape(images.shape)


shown = torch.cat([images[:5], shuffle(images[:5])])
draw_row(shown, labels[:5].tolist() + ["shuffled"] * 5, cmap="gray_r")
plt.show()
# figure> Five digits, 6{=labels[0]}, 5{=labels[1]}, 5{=labels[2]}, 7{=labels[3]} and 9{=labels[4]}, and
# figure> below each the same gray squares in another order, in which no digit can be seen.
# --8<-- [end:shuffle]


# --8<-- [start:train]
def accuracy(images: torch.Tensor, seed: int) -> str:
    """Train; return the accuracy on the last 150 images."""
    torch.manual_seed(seed)
    model = Classifier(mlp_layers(), images[:1347])
    fit(model, images[:1347], labels[:1347])
    right = model(images[1347:]).argmax(dim=1) == labels[1347:]
    return f"{100 * right.double().mean():.0f} %"


# --8<-- [end:train]

# --8<-- [start:accuracy]
orders = torch.rand(len(images), 64, generator=generator).argsort(dim=1)
each = images.flatten(1).gather(1, orders).reshape(images.shape)
ways = {
    "as they are": images,
    "an order for each": each,
    "one order for all": shuffle(images),
}
for name, changed in ways.items():
    print(f"{name:18}", *(accuracy(changed, seed) for seed in range(3)))
# > as they are        99 % 99 % 99 %
# > an order for each  10 % 11 % 9 %
# > one order for all  99 % 98 % 99 %
# --8<-- [end:accuracy]

# --8<-- [start:exact]
torch.manual_seed(0)
plain = Classifier(mlp_layers(), images[:1347])
torch.manual_seed(0)
other = Classifier(mlp_layers(), images[:1347])
with torch.no_grad():
    other.layers[1].weight.copy_(plain.layers[1].weight[:, pixels])

torch.manual_seed(1)
fit(plain, images[:1347], labels[:1347])
torch.manual_seed(1)
fit(other, shuffle(images[:1347]), labels[:1347])
new = images[1347:]
torch.testing.assert_close(other(shuffle(new)), plain(new))
# --8<-- [end:exact]
