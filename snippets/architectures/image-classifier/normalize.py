"""Normalize with the statistics of the training images; and two leaks."""

# needs: sklearn (the digits come with it)

import torch
from digit_images import everything, images, labels

# --8<-- [start:statistics]
training, new = images[:1347], images[1347:]
mean = training.mean(dim=(0, 2, 3), keepdim=True)
std = training.std(dim=(0, 2, 3), keepdim=True, correction=0)
print(f"training images:  {mean.item():.4f}, {std.item():.4f}")
# > training images:  0.3051, 0.3759
print(f"all 1,797 images: {everything.mean():.4f}, {everything.std():.4f}")
# > all 1,797 images: 0.3053, 0.3761

normalized = (new - mean) / std
print(f"new images: mean {normalized.mean():.3f}, std {normalized.std():.3f}")
# > new images: mean -0.002, std 1.000

norm = torch.nn.BatchNorm2d(1, eps=1e-12, affine=False).double()
torch.testing.assert_close(norm(training), (training - mean) / std)
# --8<-- [end:statistics]


# --8<-- [start:neighbor]
def read_by_neighbor(images, labels) -> float:
    """Give a random fifth the label of the most similar other image."""
    order = torch.randperm(len(images), generator=generator)
    known, new = order.tensor_split([4 * len(order) // 5])
    rows = images.flatten(1)
    nearest = torch.cdist(rows[new], rows[known]).argmin(dim=1)
    return (labels[known][nearest] == labels[new]).double().mean().item()


# --8<-- [end:neighbor]

# --8<-- [start:twins]
generator = torch.Generator().manual_seed(0)
guesses = torch.randint(10, labels.shape, generator=generator)
noise = 0.05 * torch.randn(images.shape, generator=generator)
doubled = torch.cat([images, images + noise])
fair = read_by_neighbor(images, guesses)
leaky = read_by_neighbor(doubled, guesses.repeat(2))
print(f"as they are {fair:.2f}, doubled {leaky:.2f}")
# > as they are 0.10, doubled 0.82
# --8<-- [end:twins]
