"""Answers to the exercise “The size of a stack”, and what its check says to each."""

from itertools import pairwise

from mlp_size import check_mlp_size


def by_index(widths):
    total = 0
    for i in range(len(widths) - 1):
        total += (widths[i] + 1) * widths[i + 1]
    return total


def two_sums(widths):
    return sum(a * b for a, b in pairwise(widths)) + sum(widths[1:])


def recursive(widths):
    if len(widths) < 2:
        return 0
    return widths[0] * widths[1] + widths[1] + recursive(widths[1:])


def used_up(widths):
    total, inputs = 0, widths.pop(0)
    while widths:
        outputs = widths.pop(0)
        total, inputs = total + inputs * outputs + outputs, outputs
    return total


def first_layer(widths):
    for a, b in pairwise(widths):
        return a * b + b


def last_layer(widths):
    for a, b in pairwise(widths):
        total = a * b + b
    return total


def one_too_many(widths):
    return sum((widths[i] + 1) * widths[i + 1] for i in range(len(widths)))


RIGHT = {
    "by index": by_index,
    "weights, then biases": two_sums,
    "layer by layer, recursive": recursive,
}
WRONG = {
    "weights only": lambda widths: sum(a * b for a, b in pairwise(widths)),
    "a bias for each input": lambda widths: sum(a * b + a for a, b in pairwise(widths)),
    "one bias for each layer": lambda widths: sum(
        a * b + 1 for a, b in pairwise(widths)
    ),
    "a bias for each width": lambda widths: sum(
        a * b + a + b for a, b in pairwise(widths)
    ),
    "the first layer only": first_layer,
    "the last layer only": last_layer,
    "one layer too many": one_too_many,
    "the list is used up": used_up,
    "the first example": lambda widths: 8,
    "no return": lambda widths: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_mlp_size(answer)}")
# > by index: Right!
# > weights, then biases: Right!
# > layer by layer, recursive: Right!
# > weights only: Not yet: [3, 2] has 8, not 6.
# > a bias for each input: Not yet: [3, 2] has 8, not 9.
# > one bias for each layer: Not yet: [3, 2] has 8, not 7.
# > a bias for each width: Not yet: [3, 2] has 8, not 11.
# > the first layer only: Not yet: [1, 16, 1] has 49, not 32.
# > the last layer only: Not yet: [1, 16, 1] has 49, not 17.
# > one layer too many: Not yet: IndexError: list index out of range
# > the list is used up: Not yet: the list [3, 2] has become [].
# > the first example: Not yet: [1, 16, 1] has 49, not 8.
# > no return: Not yet: [3, 2] has 8, not None.
