"""Answers to the exercise “Divided layers”, and what its check says to each."""

import torch
from split_layers import check_split_layers
from torch import distributed as dist


def bias_of_one(inputs, first, second, bias):
    part = torch.relu(inputs @ first.T) @ second.T
    if dist.get_rank() == 0:
        part = part + bias
    dist.all_reduce(part)
    return part


def gathered(inputs, first, second, bias):
    part = torch.relu(inputs @ first.T) @ second.T
    parts = [torch.zeros_like(part) for _ in range(dist.get_world_size())]
    dist.all_gather(parts, part)
    return sum(parts) + bias


def alone(inputs, first, second, bias):
    return torch.relu(inputs @ first.T) @ second.T + bias


def bias_of_all(inputs, first, second, bias):
    part = torch.relu(inputs @ first.T) @ second.T + bias
    dist.all_reduce(part)
    return part


def mean(inputs, first, second, bias):
    part = torch.relu(inputs @ first.T) @ second.T
    dist.all_reduce(part)
    return part / dist.get_world_size() + bias


def no_relu(inputs, first, second, bias):
    part = inputs @ first.T @ second.T
    dist.all_reduce(part)
    return part + bias


def hidden_too(inputs, first, second, bias):
    hidden = torch.relu(inputs @ first.T)
    dist.all_reduce(hidden)
    part = hidden @ second.T
    dist.all_reduce(part)
    return part + bias


def hidden_only(inputs, first, second, bias):
    return torch.relu(inputs @ first.T)


def misspelled(inputs, first, second, bias):
    part = torch.relu(inputs @ first.transposed) @ second.T
    dist.all_reduce(part)
    return part + bias


RIGHT = {"the bias on rank 0": bias_of_one, "gathered": gathered}
WRONG = {
    "alone": alone,
    "a bias for each": bias_of_all,
    "a mean": mean,
    "no relu": no_relu,
    "hidden added, too": hidden_too,
    "hidden": hidden_only,
    "misspelled": misspelled,
    "nan": lambda x, a, b, c: torch.full((len(x), 5), float("nan")),
    "zeros": lambda x, a, b, c: torch.zeros(len(x), 5),
    "nothing": lambda x, a, b, c: None,
}

for name, answer in {**RIGHT, **WRONG}.items():
    print(f"{name}: {check_split_layers(answer)}")
# > the bias on rank 0: Right!
# > gathered: Right!
# > alone: Not yet: with 2 ranks, rank 0 returns another result than the whole layers.
# > a bias for each: Not yet: with 2 ranks, rank 0 has added the bias 2 times.
# > a mean: Not yet: with 2 ranks, rank 0 returns another result than the whole layers.
# > no relu: Not yet: with 2 ranks, rank 0 returns another result than the whole layers.
# > hidden added, too: Not yet: with 2 ranks, rank 0 returns another result than the whole layers.
# > hidden: Not yet: with 2 ranks, rank 0 returns [4, 3], not [4, 5].
# > misspelled: Not yet: with 2 ranks, rank 0: AttributeError: 'Tensor' object has no attribute 'transposed'
# > nan: Not yet: with 2 ranks, rank 0 returns another result than the whole layers.
# > zeros: Not yet: with 2 ranks, rank 0 returns another result than the whole layers.
# > nothing: Not yet: AttributeError: 'NoneType' object has no attribute 'shape'
