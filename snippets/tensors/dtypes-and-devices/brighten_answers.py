"""Answers to the exercise “Brighter, not black”, and what its check says to each."""

import torch
from brighten import check_brighten


def room_left(image, amount):
    if amount >= 0:
        return image + (255 - image).clamp(max=min(amount, 255))
    return image - image.clamp(max=min(-amount, 255))


def in_place(image, amount):
    image[:] = (image.int() + amount).clamp(0, 255).byte()
    return image


def upward(image, amount):
    return torch.where(image.int() > 255 - amount, 255, image + amount).byte()


RIGHT = {
    "floats": lambda image, amount: (image.float() + amount).clamp(0, 255).byte(),
    "the room that is left": room_left,
    "minimum and maximum": lambda image, amount: torch.minimum(
        torch.maximum(image.long() + amount, torch.tensor(0)), torch.tensor(255)
    ).to(image.dtype),
}
WRONG = {
    "as it is": lambda image, amount: image + amount,
    "too late": lambda image, amount: (image + amount).clamp(0, 255),
    "back too early": lambda image, amount: (
        (image.short() + amount).byte().clamp(0, 255)
    ),
    "not back": lambda image, amount: (image.short() + amount).clamp(0, 255),
    "upward alone": upward,
    "below 255": lambda image, amount: (image.short() + amount).clamp(0, 254).byte(),
    "darker alone": lambda image, amount: (
        (image.short() + amount).clamp(max=255).byte()
    ),
    "the absolute amount": lambda image, amount: room_left(image, abs(amount)),
    "stretched": lambda image, amount: (
        (image * (1 + amount / 255)).clamp(0, 255).byte()
    ),
    "in place": in_place,
    "flattened": lambda image, amount: room_left(image, amount).flatten(),
    "a list": lambda image, amount: [60],
    "int8": lambda image, amount: (image.char() + amount).clamp(0, 255).byte(),
    "no amount": lambda image: image,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_brighten(answer)}")
# > floats: Right!
# > the room that is left: Right!
# > minimum and maximum: Right!
# > as it is: Not yet: 200 changed by 60 is 255, not 4.
# > too late: Not yet: 200 changed by 60 is 255, not 4.
# > back too early: Not yet: 200 changed by 60 is 255, not 4.
# > not back: Not yet: return torch.uint8, not torch.int16.
# > upward alone: Not yet: 0 changed by -120 is 0, not 136.
# > below 255: Not yet: 200 changed by 60 is 255, not 254.
# > darker alone: Not yet: 0 changed by -120 is 0, not 136.
# > the absolute amount: Not yet: 0 changed by -120 is 0, not 120.
# > stretched: Not yet: 0 changed by 60 is 60, not 0.
# > in place: Not yet: the image that came in was changed.
# > flattened: Not yet: the shape became (4,).
# > a list: Not yet: return a tensor, not a list.
# > int8: Not yet: RuntimeError: value cannot be converted to type int8_t without overflow
# > no amount: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
