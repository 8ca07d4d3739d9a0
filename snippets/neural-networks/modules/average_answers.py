"""Answers to the exercise “Halfway between two models”."""

import copy

import torch
from average import check_average
from torch import nn
from torch.optim.swa_utils import AveragedModel


def tensor_by_tensor(first, second):
    middle = copy.deepcopy(first)
    theirs = second.state_dict()
    for name, tensor in middle.state_dict().items():
        tensor.copy_((tensor + theirs[name]) / 2)  # shared with the model
    return middle


def averaged_model(first, second):
    average = AveragedModel(first, use_buffers=True)
    average.update_parameters(first)
    average.update_parameters(second)
    return average.module


def from_second(first, second):
    ours, theirs = first.state_dict(), second.state_dict()
    middle = copy.deepcopy(second)
    middle.load_state_dict({n: ours[n] * 0.5 + t * 0.5 for n, t in theirs.items()})
    return middle


def parameters_only(first, second):
    middle = copy.deepcopy(first)
    with torch.no_grad():
        for ours, theirs in zip(middle.parameters(), second.parameters(), strict=True):
            ours.add_(theirs).div_(2)
    return middle


def total(first, second):
    ours, theirs = first.state_dict(), second.state_dict()
    middle = copy.deepcopy(first)
    middle.load_state_dict({name: ours[name] + theirs[name] for name in ours})
    return middle


def into_first(first, second):
    first.load_state_dict(from_second(first, second).state_dict())
    return first


def shallow_copy(first, second):
    middle = copy.copy(first)
    middle.load_state_dict(from_second(first, second).state_dict())
    return middle


def still_wrapped(first, second):
    return nn.Sequential(from_second(first, second))


def no_return(first, second):
    from_second(first, second)


RIGHT = {
    "tensor by tensor": tensor_by_tensor,
    "AveragedModel": averaged_model,
    "a copy of the second": from_second,
}
WRONG = {
    "the second": lambda first, second: copy.deepcopy(second),
    "the parameters only": parameters_only,
    "the sum": total,
    "into the first": into_first,
    "a shallow copy": shallow_copy,
    "wrapped": still_wrapped,
    "frozen": lambda *models: from_second(*models).requires_grad_(False),
    "a state dict": lambda *models: from_second(*models).state_dict(),
    "no return": no_return,
    "the mean of modules": lambda first, second: (first + second) / 2,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_average(answer)}")
# > tensor by tensor: Right!
# > AveragedModel: Right!
# > a copy of the second: Right!
# > the second: Not yet: 0.weight is not the mean of theirs.
# > the parameters only: Not yet: 1.running_mean is not the mean of theirs.
# > the sum: Not yet: 0.weight is not the mean of theirs.
# > into the first: Not yet: average should return a new model.
# > a shallow copy: Not yet: one of the two models has changed.
# > wrapped: Not yet: the tensors are ['0.0.weight', '0.0.bias', '0.1.weight', '0.1.bias', '0.1.running_mean', '0.1.running_var', '0.1.num_batches_tracked'], not ['0.weight', '0.bias', '1.weight', '1.bias', '1.running_mean', '1.running_var', '1.num_batches_tracked'].
# > frozen: Not yet: the new model cannot be trained.
# > a state dict: Not yet: average should return a new model.
# > no return: Not yet: average should return a new model.
# > the mean of modules: Not yet: TypeError: unsupported operand type(s) for /: 'Sequential' and 'int'
