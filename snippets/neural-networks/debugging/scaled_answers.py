"""Answers to the exercise “Nan before the first step”, and the verdict on each."""

import torch
from scaled import check_scaled


def divided_by(images, spread):
    return (images - images.mean(dim=0)) / spread


def filled(images):
    spread, _ = torch.std_mean(images, dim=0)
    return divided_by(images, spread.masked_fill(spread == 0, 1))


def in_doubles(images):
    images = images.double()
    spread = images.var(dim=0, correction=0).sqrt()
    spread[spread < 1e-9] = 1.0
    return divided_by(images, spread)


def pixels_first(images):
    new = torch.zeros_like(images)
    varies = images.amax(0) > images.amin(0)
    some = images[:, varies]
    new[:, varies] = (some - some.mean(0)) / some.std(0)
    return new


def without_mean(images):
    spread = images.std(dim=0)
    return images / torch.where(spread > 0, spread, 1.0)


def in_place(images):
    spread = images.std(dim=0)
    images -= images.mean(dim=0)
    images /= torch.where(spread > 0, spread, 1.0)
    return images


def still_ones(images):
    return divided_by(images, images.std(dim=0)).nan_to_num(1.0)


def infinite(images):
    return images / images.std(dim=0).clamp(min=1e-30) + 1 / images.std(dim=0)


def left_out(images):
    varies = images.std(dim=0) > 0
    return divided_by(images[:, varies], images[:, varies].std(dim=0))


def known_pixels(images):
    spread = images.std(dim=0)
    spread[[0, 32, 39]] = 1.0
    return divided_by(images, spread)


RIGHT = {
    "filled with 1": filled,
    "divided by n, in doubles": in_doubles,
    "the pixels that vary": pixels_first,
    "0 in place of nan": lambda images: divided_by(images, images.std(0)).nan_to_num(),
    "a tiny number": lambda images: divided_by(images, images.std(0) + 1e-6),
}
WRONG = {
    "the pixels of the first images": known_pixels,
    "no mean": without_mean,
    "0.1 added": lambda images: divided_by(images, images.std(0) + 0.1),
    "1 added": lambda images: divided_by(images, images.std(0) + 1),
    "at least 1": lambda images: divided_by(images, images.std(0).clamp(min=1)),
    "1 in place of nan": still_ones,
    "infinite": infinite,
    "one spread for all": lambda images: divided_by(images, images.std()),
    "the variance": lambda images: divided_by(images, images.var(0) + 1e-6),
    "by image": lambda images: divided_by(images.T, images.T.std(0)).T,
    "divided by 16": lambda images: images / 16,
    "as they are": lambda images: images * 3,
    "in place": in_place,
    "left out": left_out,
    "a list": lambda images: filled(images).tolist(),
    "no return": lambda images: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_scaled(answer)}")
# > filled with 1: Right!
# > divided by n, in doubles: Right!
# > the pixels that vary: Right!
# > 0 in place of nan: Right!
# > a tiny number: Right!
# > the pixels of the first images: Not yet: the first loss is nan.
# > no mean: Not yet: there is a pixel with a mean that is not 0.
# > 0.1 added: Not yet: the spreads go from 0.37 to 0.99.
# > 1 added: Not yet: the spreads go from 0.05 to 0.87.
# > at least 1: Not yet: the spreads go from 0.06 to 1.00.
# > 1 in place of nan: Not yet: there is a pixel with a mean that is not 0.
# > infinite: Not yet: the first loss is nan.
# > one spread for all: Not yet: the spreads go from 0.01 to 1.10.
# > the variance: Not yet: the spreads go from 0.15 to 17.32.
# > by image: Not yet: there is a pixel with a mean that is not 0.
# > divided by 16: Not yet: there is a pixel with a mean that is not 0.
# > as they are: Not yet: the first loss is 6.7, not near 2.3.
# > in place: Not yet: the images that were handed in have changed.
# > left out: Not yet: the shape is (300, 55).
# > a list: Not yet: AttributeError: 'list' object has no attribute 'shape'
# > no return: Not yet: AttributeError: 'NoneType' object has no attribute 'shape'
