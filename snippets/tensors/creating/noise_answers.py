"""Answers to the exercise “Noise for any image”, and what its check says to each."""

import torch
from noise import check_noise


def kind(image):
    return image.dtype if image.is_floating_point() else torch.float32


def shape_and_device(image):
    return torch.randn(image.shape, dtype=kind(image), device=image.device)


def filled(image):
    return torch.empty_like(image, dtype=kind(image)).normal_()


def in_place(image):
    noise = image if image.is_floating_point() else image.float()
    return noise.normal_()


def seeded(image):
    torch.manual_seed(0)
    return shape_and_device(image)


def uniform(image):
    return (torch.rand_like(image, dtype=kind(image)) - 0.5) * 12**0.5


RIGHT = {
    "the shape and the device": shape_and_device,
    "filled in place": filled,
    "to": lambda image: torch.randn_like(image.to(kind(image))),
}
WRONG = {
    "the template alone": torch.randn_like,
    "always float32": lambda image: torch.randn_like(image, dtype=torch.float32),
    "on the CPU": lambda image: torch.randn(image.shape, dtype=kind(image)),
    "of one size": lambda image: torch.randn(50, 40).to(image.device, kind(image)),
    "from 0 to 1": lambda image: torch.rand_like(image, dtype=kind(image)),
    "uniform": uniform,
    "noise on the image": lambda image: image + shape_and_device(image),
    "half as strong": lambda image: shape_and_device(image) / 2,
    "in place": in_place,
    "always the same": seeded,
    "one number": lambda image: torch.randn(()).to(kind(image)).expand(image.shape),
    "a list": lambda image: [0.5],
    "no image": lambda: torch.randn(50, 40),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_noise(answer)}")
# > the shape and the device: Right!
# > filled in place: Right!
# > to: Right!
# > the template alone: Not yet: an image of torch.uint8: NotImplementedError: "normal_kernel_cpu" not implemented for 'Byte'
# > always float32: Not yet: noise for torch.float64 should be torch.float64.
# > on the CPU: Not yet: an image on meta, and noise on cpu.
# > of one size: Not yet: the shape is (50, 40), not (3, 40, 30).
# > from 0 to 1: Not yet: the mean of the noise is 0.5, not 0.
# > uniform: Not yet: normal noise has a few numbers beyond 2.5.
# > noise on the image: Not yet: the mean of the noise is 1.0, not 0.
# > half as strong: Not yet: the deviation of the noise is 0.5, not 1.
# > in place: Not yet: the image itself has changed.
# > always the same: Not yet: the next image gets the same noise again.
# > one number: Not yet: the mean of the noise is 1.5, not 0.
# > a list: Not yet: return a tensor, not a list.
# > no image: Not yet: an image of torch.float32: TypeError: <lambda>() takes 0 positional arguments but 1 was given
