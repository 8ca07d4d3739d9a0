"""Answers to the exercise “Copies”, and what its check says to each."""

import torch
from copies import check_copies


def broadcast(made, known, limit):
    distance = (made[:, None] - known).square().mean(dim=2).sqrt()
    return (distance.amin(dim=1) < limit).float().mean().item()


def one_by_one(made, known, limit):
    near = [(known - one).square().mean(1).min() <= limit**2 for one in made]
    return sum(near).item() / len(made)


def distances(made, known):
    return torch.cdist(made, known) / made.shape[1] ** 0.5


RIGHT = {"broadcast": broadcast, "one by one": one_by_one}
WRONG = {
    "none": lambda made, known, limit: 0.0,
    "all": lambda made, known, limit: 1.0,
    "not divided by the pixels": lambda made, known, limit: (
        (torch.cdist(made, known).min(1).values < limit).double().mean()
    ),
    "always 64 pixels": lambda made, known, limit: (
        (torch.cdist(made, known).min(1).values / 8 < limit).double().mean()
    ),
    "divided by the images": lambda made, known, limit: (
        (torch.cdist(made, known).min(1).values / len(made) ** 0.5 < limit)
        .float()
        .mean()
    ),
    "absolute differences": lambda made, known, limit: (
        ((made[:, None] - known).abs().mean(2).amin(1) < limit).float().mean()
    ),
    "known ones that were copied": lambda made, known, limit: (
        (distances(made, known).min(0).values < limit).double().mean()
    ),
    "pairs": lambda made, known, limit: (
        (distances(made, known) < limit).double().mean()
    ),
    "a count": lambda made, known, limit: (distances(made, known) < limit).any(1).sum(),
    "of the squares": lambda made, known, limit: (
        (distances(made, known).square().min(1).values < limit).double().mean()
    ),
    "equal ones": lambda made, known, limit: (
        (made[:, None] == known).all(2).any(1).double().mean()
    ),
    "nan": lambda made, known, limit: float("nan"),
    "each its own": lambda made, known, limit: (made - known).square().mean(1) < limit,
    "no return": lambda made, known, limit: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_copies(answer)}")
# > broadcast: Right!
# > one by one: Right!
# > none: Not yet: 0.00 of 40 images, and it should be 0.25, at the limit 0.03.
# > all: Not yet: 1.00 of 40 images, and it should be 0.25, at the limit 0.03.
# > not divided by the pixels: Not yet: 0.00 of 40 images, and it should be 0.25, at the limit 0.03.
# > always 64 pixels: Not yet: 1.00 of 25 images, and it should be 0.00, at the limit 0.018.
# > divided by the images: Not yet: 1.00 of 25 images, and it should be 0.00, at the limit 0.018.
# > absolute differences: Not yet: 0.25 of 40 images, and it should be 0.00, at the limit 0.018.
# > known ones that were copied: Not yet: 0.18 of 40 images, and it should be 0.25, at the limit 0.03.
# > pairs: Not yet: 0.01 of 40 images, and it should be 0.25, at the limit 0.03.
# > a count: Not yet: 10.00 is no share.
# > of the squares: Not yet: 0.25 of 40 images, and it should be 0.00, at the limit 0.018.
# > equal ones: Not yet: 0.00 of 40 images, and it should be 0.25, at the limit 0.03.
# > nan: Not yet: nan is no share.
# > each its own: Not yet: RuntimeError: The size of tensor a (40) must match the size of tensor b (50) at non-singleton dimension 0
# > no return: Not yet: TypeError: float() argument must be a string or a real number, not 'NoneType'
