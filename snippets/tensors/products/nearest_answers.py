"""Answers to the exercise “The nearest center”, and what its check says to each."""

import torch
from nearest import check_nearest


def steps(points, centers):
    return points[:, None] - centers


def expanded(points, centers):
    products = (centers**2).sum(1) - 2 * points @ centers.mT
    return products.min(dim=1).indices


def in_place(points, centers):
    points -= 0.5
    centers -= 0.5
    return torch.cdist(points, centers).argmin(1)


RIGHT = {
    "cdist": lambda p, c: torch.cdist(p, c).argmin(dim=1),
    "the norm": lambda p, c: torch.linalg.vector_norm(steps(p, c), dim=2).argmin(1),
    "centers first": lambda p, c: ((c[:, None] - p) ** 2).sum(-1).argmin(0).int(),
    "multiplied out": expanded,
    "doubles": lambda p, c: (steps(p, c).double() ** 2).sum(-1).argmin(1),
}
WRONG = {
    "the farthest": lambda p, c: torch.cdist(p, c).argmax(dim=1),
    "along city blocks": lambda p, c: steps(p, c).abs().sum(-1).argmin(1),
    "the larger coordinate": lambda p, c: steps(p, c).abs().amax(-1).argmin(1),
    "the square forgotten": lambda p, c: steps(p, c).sum(-1).argmin(1),
    "signs forgotten": lambda p, c: torch.cdist(p.abs(), c.abs()).argmin(1),
    "one coordinate": lambda p, c: steps(p, c).abs()[..., 0].argmin(1),
    "for each center its point": lambda p, c: torch.cdist(p, c).argmin(dim=0),
    "both coordinates": lambda p, c: (steps(p, c) ** 2).argmin(1),
    "the distances": lambda p, c: torch.cdist(p, c).amin(1),
    "squeezed": lambda p, c: torch.cdist(p, c).squeeze().argmin(-1),
    "in place": in_place,
    "floats": lambda p, c: torch.cdist(p, c).argmin(1).float(),
    "a list": lambda p, c: torch.cdist(p, c).argmin(1).tolist(),
    "zeros": lambda p, c: torch.zeros(len(p), dtype=torch.int64),
    "lined up wrong": lambda p, c: ((p - c) ** 2).sum(-1).argmin(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_nearest(answer)}")
# > cdist: Right!
# > the norm: Right!
# > centers first: Right!
# > multiplied out: Right!
# > doubles: Right!
# > the farthest: Not yet: point 0: center 3 is nearest.
# > along city blocks: Not yet: point 6: center 1 is nearest.
# > the larger coordinate: Not yet: point 6: center 1 is nearest.
# > the square forgotten: Not yet: point 0: center 3 is nearest.
# > signs forgotten: Not yet: point 0: center 3 is nearest.
# > one coordinate: Not yet: point 0: center 3 is nearest.
# > for each center its point: Not yet: 50 points and 5 centers give a tensor of (50,).
# > both coordinates: Not yet: 50 points and 5 centers give a tensor of (50,).
# > the distances: Not yet: numbers of centers are whole, not torch.float32.
# > squeezed: Not yet: 1 points and 3 centers give a tensor of (1,).
# > in place: Not yet: the points or the centers have changed.
# > floats: Not yet: numbers of centers are whole, not torch.float32.
# > a list: Not yet: 50 points and 5 centers give a tensor of (50,).
# > zeros: Not yet: point 0: center 3 is nearest.
# > lined up wrong: Not yet: RuntimeError: The size of tensor a (50) must match the size of tensor b (5) at non-singleton dimension 0
