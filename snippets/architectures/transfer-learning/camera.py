"""Digits as a shaky camera sees them: five with many labels, five with few."""

# needs: sklearn (the digits come with it)

# --8<-- [start:photos]
import torch
from sklearn.datasets import load_digits

torch.set_default_dtype(torch.float64)  # the same numbers on any processor

digits = load_digits()
images, labels = torch.tensor(digits.images / 16), torch.tensor(digits.target)


def photograph(images: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Put each digit somewhere on a photo of 12 x 12 pixels, with noise."""
    count = len(images)
    photos = 0.2 * torch.randn(count, 1, 12, 12, generator=generator)
    corners = torch.randint(5, (2, count, 1), generator=generator)
    rows, columns = corners + torch.arange(8)
    which = torch.arange(count)[:, None, None]
    photos[which, 0, rows[:, :, None], columns[:, None, :]] += images
    return photos


generator = torch.Generator().manual_seed(0)
order = torch.randperm(len(labels), generator=generator)
old = order[labels[order] < 5]  # 0 to 4, with many labels
new = order[labels[order] >= 5]  # 5 to 9, with few

old_held_out = photograph(images[old[:200]], generator)
old_answers = labels[old[:200]]
held_out = photograph(images[new[:300]], generator)
answers = labels[new[:300]] - 5
pool = photograph(images[new[300:]], generator)
pool_answers = labels[new[300:]] - 5


def few(count: int, seed: int) -> torch.Tensor:
    """Choose so many photos of each new digit; return their places in the pool."""
    generator = torch.Generator().manual_seed(seed)
    drawn = torch.randperm(len(pool), generator=generator)
    return torch.cat([drawn[pool_answers[drawn] == c][:count] for c in range(5)])


# --8<-- [end:photos]
