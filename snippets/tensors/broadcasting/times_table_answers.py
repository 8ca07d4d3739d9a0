"""Answers to the exercise “The multiplication table”, and what its check says."""

import torch
from times_table import check_times_table


def numbers(count):
    return torch.arange(1, count + 1)


def in_ones(count):
    return torch.ones(count, count).cumsum(0) * numbers(count)


def with_sums(count):
    return numbers(count)[:, None] + numbers(count)


def from_zero(count):
    return torch.outer(torch.arange(count), torch.arange(count))


def typed(count):
    return torch.outer(numbers(10), numbers(10))


RIGHT = {
    "outer": lambda count: torch.outer(numbers(count), numbers(count)),
    "einsum": lambda count: torch.einsum("i,j->ij", numbers(count), numbers(count)),
    "a matrix product": lambda count: numbers(count)[:, None] @ numbers(count)[None],
    "ones, added up": in_ones,
    "doubles": lambda count: torch.outer(*[numbers(count).double()] * 2),
}
WRONG = {
    "squares": lambda count: numbers(count) ** 2,
    "sums": with_sums,
    "from 0": from_zero,
    "the end left out": lambda count: torch.outer(*[torch.arange(1, count)] * 2),
    "always 10": typed,
    "one product": lambda count: numbers(count) @ numbers(count),
    "rows alike": lambda count: numbers(count).expand(count, count),
    "a list": lambda count: typed(count).tolist()[:1],
    "without the count": lambda: typed(10),
    "no return": lambda count: None,
    "the table itself": typed(10),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_times_table(answer)}")
# > outer: Right!
# > einsum: Right!
# > a matrix product: Right!
# > ones, added up: Right!
# > doubles: Right!
# > squares: Not yet: the shape is (10,), not (10, 10).
# > sums: Not yet: row 1 begins with [2, 3, 4].
# > from 0: Not yet: row 1 begins with [0, 0, 0].
# > the end left out: Not yet: the shape is (9, 9), not (10, 10).
# > always 10: Not yet: the shape is (10, 10), not (4, 4).
# > one product: Not yet: the shape is (), not (10, 10).
# > rows alike: Not yet: row 2 begins with [1, 2, 3].
# > a list: Not yet: return a tensor, not a list.
# > without the count: Not yet: TypeError: <lambda>() takes 0 positional arguments but 1 was given
# > no return: Not yet: return a tensor, not a NoneType.
# > the table itself: Not yet: TypeError: 'Tensor' object is not callable
