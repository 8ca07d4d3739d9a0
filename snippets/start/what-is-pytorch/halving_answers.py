"""Answers to the exercise “A loop that decides for itself”, and what its check says."""

import torch
from halving import check_halving


def while_above(limit, factor=0.5):
    def halve(number):
        while number > limit:
            number = number * factor
        return number

    return halve


def by_item(number):
    while number.item() > 1:
        number = number / 2
    return number


def recursive(number):
    return number if number <= 1 else recursive(number / 2)


def of_a_clone(number):
    small = number.clone()
    while small > 1:
        small /= 2
    return small


def in_place(number):
    while number > 1:
        number /= 2
    return number


def at_least_one(number):
    while number >= 1:
        number = number / 2
    return number


def once(number):
    return number / 2 if number > 1 else number


def seven_times(number):
    for _ in range(7):
        number = number / 2
    return number


def a_number(number):
    number = number.item()
    while number > 1:
        number /= 2
    return number


def fresh(number):
    return torch.tensor(a_number(number), requires_grad=True)


def data(number):
    while number > 1:
        number.data /= 2
    return number


def counted(number):
    count = 0 * number
    while number > 1:
        number, count = number / 2, count + 1
    return count


RIGHT = {
    "times a half": while_above(1),
    "by its item": by_item,
    "recursive": recursive,
    "a clone, in place": of_a_clone,
    "how often, by a logarithm": lambda n: n / 2 ** n.detach().log2().ceil().relu(),
}
WRONG = {
    "in place": in_place,
    "a 1 halved too": at_least_one,
    "once": once,
    "seven times": seven_times,
    "to at most 2": while_above(2),
    "by thirds": while_above(1, factor=1 / 3),
    "a number": a_number,
    "a new tensor": fresh,
    "detached": lambda number: while_above(1)(number.detach()),
    "behind the back of autograd": data,
    "how often": counted,
    "always 1": lambda number: number / number.detach(),
    "no return": lambda number: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_halving(answer)}")
# > times a half: Right!
# > by its item: Right!
# > recursive: Right!
# > a clone, in place: Right!
# > how often, by a logarithm: Right!
# > in place: Not yet: RuntimeError: a leaf Variable that requires grad is being used in an in-place operation.
# > a 1 halved too: Not yet: 4 has to be halved 2 times.
# > once: Not yet: 4 ends at 2, which is above 1.
# > seven times: Not yet: 0.5 has to be halved 0 times.
# > to at most 2: Not yet: 4 ends at 2, which is above 1.
# > by thirds: Not yet: 4 has to be halved 2 times.
# > a number: Not yet: nothing was recorded. Calculate with the tensor itself.
# > a new tensor: Not yet: the record does not lead back to the number.
# > detached: Not yet: nothing was recorded. Calculate with the tensor itself.
# > behind the back of autograd: Not yet: the record does not lead back to the number.
# > how often: Not yet: 0.5 has to be halved 0 times.
# > always 1: Not yet: 0.5 has to be halved 0 times.
# > no return: Not yet: nothing was recorded. Calculate with the tensor itself.
