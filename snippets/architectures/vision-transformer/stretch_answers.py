"""Answers to the exercise “Positions for a larger image”, and the verdicts."""

import torch
from stretch import F, check_stretch


def with_reshape(positions, old, new):
    width = positions.shape[2]
    grid = positions[0, 1:].T.reshape(1, width, *old)
    grid = F.interpolate(grid, new, mode="bilinear", align_corners=False)
    return torch.cat([positions[:, :1], grid.reshape(1, width, -1).mT], dim=1)


def blend(old, new):
    """Return the matrix that takes old places to new ones, in one direction."""
    at = ((torch.arange(new) + 0.5) * old / new - 0.5).clamp(0, old - 1)
    distance = (at[:, None] - torch.arange(old)).abs()
    return (1 - distance).clamp(min=0)


def with_matrices(positions, old, new):
    both = torch.kron(blend(old[0], new[0]), blend(old[1], new[1]))
    return torch.cat([positions[:, :1], both @ positions[:, 1:]], dim=1)


def with_samples(positions, old, new):
    grid = positions[:, 1:].mT.unflatten(2, old)
    y, x = ((2 * torch.arange(n) + 1) / n - 1 for n in new)
    where = torch.stack(torch.meshgrid(y, x, indexing="ij")[::-1], dim=2)
    settings = {"padding_mode": "border", "align_corners": False}
    grid = F.grid_sample(grid, where[None], **settings)
    return torch.cat([positions[:, :1], grid.flatten(2).mT], dim=1)


def by_one_factor(positions, old, new):
    grid = positions[:, 1:].mT.unflatten(2, old)
    grid = F.interpolate(grid, scale_factor=new[0] / old[0], mode="bilinear")
    return torch.cat([positions[:, :1], grid.flatten(2).mT], dim=1)


def without_the_last(positions, old, new):
    grid = positions[:, :-1].mT.unflatten(2, old)
    grid = F.interpolate(grid, size=new, mode="bilinear")
    return torch.cat([positions[:, :1], grid.flatten(2).mT], dim=1)


def by(positions, old, new, **settings):
    grid = positions[:, 1:].mT.unflatten(2, old)
    grid = F.interpolate(grid, size=new, **settings)
    return torch.cat([positions[:, :1], grid.flatten(2).mT], dim=1)


def without_class(positions, old, new):
    return with_reshape(positions, old, new)[:, 1:]


def class_in_the_mean(positions, old, new):
    answer = with_reshape(positions, old, new)
    answer[:, 0] = answer[:, 1:].mean(dim=1)
    return answer


def class_last(positions, old, new):
    return with_reshape(positions, old, new).roll(-1, dims=1)


def mixed_order(positions, old, new):
    grid = positions[:, 1:].reshape(1, -1, *old)
    grid = F.interpolate(grid, size=new, mode="bilinear").flatten(2).mT
    return torch.cat([positions[:, :1], grid], dim=1)


def turned(positions, old, new):
    grid = positions[:, 1:].mT.unflatten(2, old).mT
    grid = F.interpolate(grid, size=new, mode="bilinear")
    return torch.cat([positions[:, :1], grid.flatten(2).mT], dim=1)


def in_place(positions, old, new):
    answer = with_reshape(positions, old, new)
    positions.zero_()
    return answer


RIGHT = {
    "reshape": with_reshape,
    "matrices": with_matrices,
    "samples": with_samples,
}
WRONG = {
    "as a line": lambda p, old, new: (
        F.interpolate(p.mT, size=1 + new[0] * new[1], mode="linear").mT
    ),
    "nearest": by,
    "corners aligned": lambda p, old, new: by(
        p, old, new, mode="bilinear", align_corners=True
    ),
    "bicubic": lambda p, old, new: by(p, old, new, mode="bicubic"),
    "one factor for both": by_one_factor,
    "the last patch left out": without_the_last,
    "without the class token": without_class,
    "a mean for the class token": class_in_the_mean,
    "the class token last": class_last,
    "mixed order": mixed_order,
    "rows and columns turned": turned,
    "zeros": lambda p, old, new: p.new_zeros(1, 1 + new[0] * new[1], p.shape[2]),
    "nan": lambda p, old, new: with_reshape(p, old, new) * torch.nan,
    "changed in place": in_place,
    "as it was": lambda p, old, new: p,
    "no return": lambda p, old, new: None,
}
torch.manual_seed(0)
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_stretch(answer)}")
# > reshape: Right!
# > matrices: Right!
# > samples: Right!
# > as a line: Not yet: from (4, 4) to (8, 8), the patches are off.
# > nearest: Not yet: from (4, 4) to (8, 8), the patches are off.
# > corners aligned: Not yet: from (4, 4) to (8, 8), the patches are off.
# > bicubic: Not yet: from (4, 4) to (8, 8), the patches are off.
# > one factor for both: Not yet: (1, 61, 6), not (1, 43, 6).
# > the last patch left out: Not yet: from (4, 4) to (8, 8), the patches are off.
# > without the class token: Not yet: (1, 64, 6), not (1, 65, 6).
# > a mean for the class token: Not yet: the class token has no place. Leave its row as it is.
# > the class token last: Not yet: the class token has no place. Leave its row as it is.
# > mixed order: Not yet: from (4, 4) to (8, 8), the patches are off.
# > rows and columns turned: Not yet: from (4, 4) to (8, 8), the patches are off.
# > zeros: Not yet: the class token has no place. Leave its row as it is.
# > nan: Not yet: the class token has no place. Leave its row as it is.
# > changed in place: Not yet: it changes its input. Return a new tensor.
# > as it was: Not yet: (1, 17, 6), not (1, 65, 6).
# > no return: Not yet: AttributeError: 'NoneType' object has no attribute 'shape'
