"""Answers to the exercise “No better than guessing”, and the verdict on each."""

import torch
from guessing import check_guessing
from torch.utils.data import DataLoader, TensorDataset


def mixed_before(images, numbers, size=50):
    order = torch.randperm(len(images))
    images, numbers = images[order], numbers[order]
    for start in range(0, len(images), size):
        yield images[start : start + size], numbers[start : start + size]


def loader(images, numbers, size=50):
    return DataLoader(TensorDataset(images, numbers), size, shuffle=True)


def split(images, numbers, size=50):
    parts = torch.randperm(len(images)).split(size)
    return [(images[part], numbers[part]) for part in parts]


def two_orders(images, numbers, size=50):
    first, second = torch.randperm(len(images)), torch.randperm(len(images))
    for start in range(0, len(images), size):
        place = slice(start, start + size)
        yield images[first[place]], numbers[second[place]]


def in_order(images, numbers, size=50):
    return zip(images.split(size), numbers.split(size), strict=True)


def labels_of_places(images, numbers, size=50):
    for part in torch.randperm(len(images)).split(size):
        yield images[part], part % 10


def always_50(images, numbers, size=50):
    return mixed_before(images, numbers, 50)


def first_50(images, numbers, size=50):
    for start in range(0, len(images), size):
        chosen = torch.randperm(len(images))[:size] + 0 * start
        yield images[chosen], numbers[chosen]


def full_batches(images, numbers, size=50):
    for part in torch.randperm(len(images)).split(size):
        if len(part) == size:
            yield images[part], numbers[part]


def same_order(images, numbers, size=50):
    generator = torch.Generator().manual_seed(0)
    for part in torch.randperm(len(images), generator=generator).split(size):
        yield images[part], numbers[part]


def mixed_batches(images, numbers, size=50):
    parts = list(zip(images.split(size), numbers.split(size), strict=True))
    for place in torch.randperm(len(parts)):
        mixed = torch.randperm(len(parts[place][0]))
        yield parts[place][0][mixed], parts[place][1]


def small_repeats(images, numbers, size=50):
    for part in torch.randperm(len(images)).split(size):
        if len(images) < 50:
            part = part.clamp(max=20)
        yield images[part], numbers[part]


def last_is_wrong(images, numbers, size=50):
    for part in torch.randperm(len(images)).split(size):
        labels = numbers[part].clone()
        labels[-1] = 0
        yield images[part], labels


RIGHT = {
    "mixed before": mixed_before,
    "a DataLoader": loader,
    "a list of parts": split,
}
WRONG = {
    "an order for each": two_orders,
    "in order": in_order,
    "the places as labels": labels_of_places,
    "drawn anew each time": first_50,
    "only full batches": full_batches,
    "always 50": always_50,
    "the same order each time": same_order,
    "mixed in batches": mixed_batches,
    "the last label of a batch": last_is_wrong,
    "some of 25 twice": small_repeats,
    "no return": lambda images, numbers, size=50: None,
    "without size": lambda images, numbers: mixed_before(images, numbers),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_guessing(answer)}")
# > mixed before: Right!
# > a DataLoader: Right!
# > a list of parts: Right!
# > an order for each: Not yet: only 7% of the new digits are read right.
# > in order: Not yet: the order is not random any more.
# > the places as labels: Not yet: only 18% of the new digits are read right.
# > drawn anew each time: Not yet: some images are missing, or come twice.
# > only full batches: Not yet: of 25, there should be batches of 10, 10 and 5.
# > always 50: Not yet: of 25, there should be batches of 10, 10 and 5.
# > the same order each time: Not yet: each time, the order is the same.
# > mixed in batches: Not yet: only 25% of the new digits are read right.
# > the last label of a batch: Not yet: some images have a label that is not theirs.
# > some of 25 twice: Not yet: of 25 images, some are missing, or come twice.
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
# > without size: Not yet: TypeError: <lambda>() got an unexpected keyword argument 'size'
