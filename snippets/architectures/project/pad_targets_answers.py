"""Answers to the stage “Three targets for each strip”, and what its check says to each."""

import torch
from pad_targets import check_pad_targets


def of_lists(numbers):
    return torch.tensor([number + [10] * (3 - len(number)) for number in numbers])


def with_pad_sequence(numbers):
    rows = [torch.tensor(number) for number in [[0, 0, 0], *numbers]]
    padded = torch.nn.utils.rnn.pad_sequence(rows, True, padding_value=10)
    return padded[1:]


def one_by_one(numbers):
    targets = torch.zeros(len(numbers), 3, dtype=torch.int64) + 10
    for row, number in enumerate(numbers):
        for place, digit in enumerate(number):
            targets[row, place] = digit
    return targets


def to_longest(numbers):
    rows = [torch.tensor(number) for number in numbers]
    return torch.nn.utils.rnn.pad_sequence(rows, True, padding_value=10)


def filled(value, before=False):
    """Return an answer that fills with this value, or puts it in front."""

    def answer(numbers):
        fill = [[value] * (3 - len(number)) for number in numbers]
        pairs = zip(numbers, fill, strict=True)
        return torch.tensor([b + a if before else a + b for a, b in pairs])

    return answer


def appended(numbers):
    for number in numbers:
        number += [10] * (3 - len(number))
    return torch.tensor(numbers)


def zero_is_nothing(numbers):
    targets = filled(0)(numbers)
    return targets.where(targets != 0, 10)


RIGHT = {
    "lists": of_lists,
    "pad_sequence": with_pad_sequence,
    "one by one": one_by_one,
}
WRONG = {
    "as wide as the longest": to_longest,
    "filled with 0": filled(0),
    "filled with -1": filled(-1),
    "in front": filled(10, before=True),
    "0 is nothing": zero_is_nothing,
    "the lists changed": appended,
    "floats": lambda numbers: of_lists(numbers).float(),
    "lists, not a tensor": lambda numbers: of_lists(numbers).tolist(),
    "not filled": torch.tensor,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_pad_targets(answer)}")
# > lists: Right!
# > pad_sequence: Right!
# > one by one: Right!
# > as wide as the longest: Not yet: the shape is (2, 2), not (2, 3).
# > filled with 0: Not yet: [4, 2] becomes [4, 2, 10], not [4, 2, 0].
# > filled with -1: Not yet: [4, 2] becomes [4, 2, 10], not [4, 2, -1].
# > in front: Not yet: [4, 2] becomes [4, 2, 10], not [10, 4, 2].
# > 0 is nothing: Not yet: [1, 0, 5] becomes [1, 0, 5], not [1, 10, 5].
# > the lists changed: Not yet: the lists themselves were changed.
# > floats: Not yet: a class is an int64, not torch.float32.
# > lists, not a tensor: Not yet: a list, not a tensor.
# > not filled: Not yet: ValueError: expected sequence of length 2 at dim 1 (got 1)
