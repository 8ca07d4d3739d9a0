"""Answers to the exercise “The mean of all”, and what its check says to each."""

import torch
from mean_of_all import check_mean_of_all
from torch import distributed as dist


def two_calls(values):
    total, count = values.sum(), torch.tensor(float(values.numel()))
    dist.all_reduce(total)
    dist.all_reduce(count)
    return total.item() / count.item()


def gathered(values):
    each = [torch.zeros(2) for _ in range(dist.get_world_size())]
    dist.all_gather(each, torch.stack([values.sum(), torch.tensor(float(len(values)))]))
    total, count = torch.stack(each).sum(0)
    return float(total / count)


def mean_of_means(values):
    mean = values.mean()
    dist.all_reduce(mean)
    return mean.item() / dist.get_world_size()


def own(values):
    return values.mean().item()


def total_only(values):
    total = values.sum()
    dist.all_reduce(total)
    return total.item()


def own_count(values):
    total = values.sum()
    dist.all_reduce(total)
    return total.item() / max(len(values), 1)


def average_of_two(values):
    total = values.sum() / 4
    dist.all_reduce(total)
    return total.item()


def without_tensor(values):
    return dist.all_reduce(values.sum().item())


RIGHT = {"two calls": two_calls, "gathered": gathered}
WRONG = {
    "a mean of means": mean_of_means,
    "its own": own,
    "the sum": total_only,
    "its own count": own_count,
    "four values, always": average_of_two,
    "a constant": lambda values: 3.0,
    "no tensor": without_tensor,
    "nan": lambda values: float("nan"),
    "a list": lambda values: [4.0],
    "nothing": lambda values: None,
}

for name, answer in {**RIGHT, **WRONG}.items():
    print(f"{name}: {check_mean_of_all(answer)}")
# > two calls: Right!
# > gathered: Right!
# > a mean of means: Not yet: the mean of [[1, 2, 3], [10]] is 4.0, and rank 0 says 6.0.
# > its own: Not yet: the mean of [[1, 2, 3], [10]] is 4.0, and rank 0 says 2.0.
# > the sum: Not yet: the mean of [[1, 2, 3], [10]] is 4.0, and rank 0 says 16.0.
# > its own count: Not yet: the mean of [[1, 2, 3], [10]] is 4.0, and rank 0 says 5.333333333333333.
# > four values, always: Not yet: the mean of [[4], [], [7, 7]] is 6.0, and rank 0 says 4.5.
# > a constant: Not yet: the mean of [[1, 2, 3], [10]] is 4.0, and rank 0 says 3.0.
# > no tensor: Not yet: on rank 0, TypeError: Invalid function argument. Expected parameter `tensor` of type torch.Tensor
# > nan: Not yet: the mean of [[1, 2, 3], [10]] is 4.0, and rank 0 says nan.
# > a list: Not yet: TypeError: unsupported operand type(s) for -: 'list' and 'float'
# > nothing: Not yet: TypeError: unsupported operand type(s) for -: 'NoneType' and 'float'
