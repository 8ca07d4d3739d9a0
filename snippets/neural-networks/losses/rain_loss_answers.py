"""Answers to the exercise “Into the right form”, and what its check says to each."""

import torch
import torch.nn.functional as F
from rain_loss import check_rain_loss
from torch import nn


def targets_of(answers):
    return torch.tensor(answers).float()


def squeezed(outputs, answers):
    loss_fn = nn.BCEWithLogitsLoss()
    return loss_fn(outputs.squeeze(1), targets_of(answers))


def after_sigmoid(outputs, answers):
    return nn.BCELoss()(outputs.sigmoid(), targets_of(answers).view(-1, 1))


def by_hand(outputs, answers):
    logits = outputs.double().squeeze(-1)
    return (F.softplus(logits) - logits * targets_of(answers)).mean()


def built_as_column(outputs, answers):
    targets = torch.tensor([[float(answer)] for answer in answers])
    return F.binary_cross_entropy_with_logits(outputs, targets)


def spread_by_shape(outputs, answers):
    return (F.softplus(outputs) - outputs * targets_of(answers)).mean()


def without_shape(outputs, answers):
    return nn.BCEWithLogitsLoss()(outputs, targets_of(answers))


def without_float(outputs, answers):
    targets = torch.tensor(answers).unsqueeze(1)
    return (outputs.clamp(min=0) - outputs * (1 - targets)).mean()


def sigmoid_twice(outputs, answers):
    return squeezed(outputs.sigmoid(), answers)


def logits_as_chances(outputs, answers):
    return nn.BCELoss()(outputs.clamp(0.001, 0.999), targets_of(answers).view(-1, 1))


def mixed_up(outputs, answers):
    return squeezed(outputs, [not answer for answer in answers])


def summed(outputs, answers):
    loss_fn = nn.BCEWithLogitsLoss(reduction="sum")
    return loss_fn(outputs.squeeze(1), targets_of(answers))


def each_answer(outputs, answers):
    loss_fn = nn.BCEWithLogitsLoss(reduction="none")
    return loss_fn(outputs.squeeze(1), targets_of(answers))


def squared(outputs, answers):
    return nn.MSELoss()(outputs.sigmoid().squeeze(1), targets_of(answers))


def known_outputs(outputs, answers):
    return squeezed(torch.tensor([[2.0], [-1.0], [0.5]]), answers)


def value_only(outputs, answers):
    loss = squeezed(outputs, answers)
    return loss.detach() + (outputs - outputs.detach()).sum()


RIGHT = {
    "the outputs squeezed": squeezed,
    "BCELoss after sigmoid": after_sigmoid,
    "by hand, in doubles": by_hand,
    "built as a column": built_as_column,
}
WRONG = {
    "a list as targets": lambda outputs, answers: F.mse_loss(outputs, answers),
    "the shape forgotten": without_shape,
    "spread to a square": spread_by_shape,
    "subtraction of truth values": without_float,
    "sigmoid twice": sigmoid_twice,
    "logits as probabilities": logits_as_chances,
    "the answers mixed up": mixed_up,
    "the sum": summed,
    "one number for each answer": each_answer,
    "squared errors": squared,
    "the outputs of the example": known_outputs,
    "a constant": lambda outputs, answers: outputs.sum() * 0 + 0.4714,
    "another gradient": value_only,
    ".item()": lambda outputs, answers: squeezed(outputs, answers).item(),
    "no return": lambda outputs, answers: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_rain_loss(answer)}")
# > the outputs squeezed: Right!
# > BCELoss after sigmoid: Right!
# > by hand, in doubles: Right!
# > built as a column: Right!
# > a list as targets: Not yet: AttributeError: 'list' object has no attribute 'size'
# > the shape forgotten: Not yet: ValueError: Target size (torch.Size([3])) must be the same as input size (torch.Size([3, 1]))
# > spread to a square: Not yet: for [2.0, -1.0, 0.5] and [True, False, False], it is 0.97, not 0.47.
# > subtraction of truth values: Not yet: RuntimeError: Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
# > sigmoid twice: Not yet: for [2.0, -1.0, 0.5] and [True, False, False], it is 0.75, not 0.47.
# > logits as probabilities: Not yet: for [2.0, -1.0, 0.5] and [True, False, False], it is 0.23, not 0.47.
# > the answers mixed up: Not yet: for [2.0, -1.0, 0.5] and [True, False, False], it is 1.30, not 0.47.
# > the sum: Not yet: for [2.0, -1.0, 0.5] and [True, False, False], it is 1.41, not 0.47.
# > one number for each answer: Not yet: a loss is a tensor without dimensions.
# > squared errors: Not yet: for [2.0, -1.0, 0.5] and [True, False, False], it is 0.16, not 0.47.
# > the outputs of the example: Not yet: the loss has lost its way back to the outputs.
# > a constant: Not yet: the loss is right, but its gradient is not.
# > another gradient: Not yet: the loss is right, but its gradient is not.
# > .item(): Not yet: a loss is a tensor without dimensions.
# > no return: Not yet: a loss is a tensor without dimensions.
