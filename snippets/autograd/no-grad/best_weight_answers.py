"""Answers to the exercise “Remember the best weight”, and what its check says."""

import copy

import torch
from best_weight import check_best_of


def keeping(snapshot, better=lambda loss, best: loss < best):
    """Return the exercise's loop, with another way to keep a weight."""

    def best_of(losses_and_steps, weight):
        best, best_loss = None, float("inf")
        for loss, step in losses_and_steps:
            if better(loss, best_loss):
                best, best_loss = snapshot(weight), loss
            with torch.no_grad():
                weight -= step
        return best

    return best_of


@torch.no_grad()
def all_kept(losses_and_steps, weight):
    losses, kept = [], []
    for loss, step in losses_and_steps:
        losses.append(loss)
        kept.append(weight.clone())
        weight -= step
    return kept[losses.index(min(losses))]


def after_the_step(losses_and_steps, weight):
    best, best_loss = None, float("inf")
    for loss, step in losses_and_steps:
        with torch.no_grad():
            weight -= step
        if loss < best_loss:
            best, best_loss = weight.detach().clone(), loss
    return best


def loss_not_remembered(losses_and_steps, weight):
    best, best_loss = None, float("inf")
    for loss, step in losses_and_steps:
        if loss < best_loss:
            best = weight.detach().clone()
        with torch.no_grad():
            weight -= step
    return best


def better_than_before(losses_and_steps, weight):
    best, loss_before = None, float("inf")
    for loss, step in losses_and_steps:
        if loss < loss_before:
            best = weight.detach().clone()
        loss_before = loss
        with torch.no_grad():
            weight -= step
    return best


def put_into_the_weight(losses_and_steps, weight):
    best = keeping(lambda weight: weight.detach().clone())(losses_and_steps, weight)
    with torch.no_grad():
        weight.copy_(best)
    return best


def a_new_weight(losses_and_steps, weight):
    best, best_loss = None, float("inf")
    for loss, step in losses_and_steps:
        if loss < best_loss:
            best, best_loss = weight.detach(), loss
        weight = weight - step
    return best


def mark_taken_off(losses_and_steps, weight):
    return all_kept(losses_and_steps, weight.requires_grad_(False))


RIGHT = {
    "clone, then detach": keeping(lambda weight: weight.clone().detach()),
    "a new tensor from a list": keeping(lambda weight: torch.tensor(weight.tolist())),
    "all kept, the best chosen": all_kept,
    "a copy without a mark": keeping(lambda w: copy.deepcopy(w).requires_grad_(False)),
}
WRONG = {
    "only detach": keeping(lambda weight: weight.detach()),
    "only clone": keeping(lambda weight: weight.clone()),
    "a deep copy": keeping(copy.deepcopy),
    "data": keeping(lambda weight: weight.data),
    "by way of NumPy": keeping(
        lambda weight: torch.from_numpy(weight.detach().numpy())
    ),
    "a list": keeping(lambda weight: weight.tolist()),
    "the highest loss": keeping(
        lambda w: w.detach().clone(), lambda a, b: b > 9 or a > b
    ),
    "the last one": keeping(lambda w: w.detach().clone(), lambda a, b: True),
    "after the step": after_the_step,
    "the loss not remembered": loss_not_remembered,
    "better than the one before": better_than_before,
    "put into the weight": put_into_the_weight,
    "a new weight at each step": a_new_weight,
    "the mark taken off": mark_taken_off,
    "the example": lambda losses_and_steps, weight: torch.tensor([4.0, 4.0]),
    "the weight forgotten": lambda losses_and_steps: min(losses_and_steps),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_best_of(answer)}")
# > clone, then detach: Right!
# > a new tensor from a list: Right!
# > all kept, the best chosen: Right!
# > a copy without a mark: Right!
# > only detach: Not yet: the best was [4.0, 4.0], not [2.0, 2.0].
# > only clone: Not yet: the snapshot still requires a gradient.
# > a deep copy: Not yet: the snapshot still requires a gradient.
# > data: Not yet: the best was [4.0, 4.0], not [2.0, 2.0].
# > by way of NumPy: Not yet: the best was [4.0, 4.0], not [2.0, 2.0].
# > a list: Not yet: best_of should return a tensor.
# > the highest loss: Not yet: the best was [4.0, 4.0], not [5.0, 5.0].
# > the last one: Not yet: the best was [4.0, 4.0], not [3.0, 3.0].
# > after the step: Not yet: the best was [4.0, 4.0], not [3.0, 3.0].
# > the loss not remembered: Not yet: the best was [4.0, 4.0], not [3.0, 3.0].
# > better than the one before: Not yet: the best was [7.0], not [4.0].
# > put into the weight: Not yet: the weight itself should end at [2.0, 2.0].
# > a new weight at each step: Not yet: the weight itself should end at [2.0, 2.0].
# > the mark taken off: Not yet: the weight itself no longer requires a gradient.
# > the example: Not yet: the weight itself should end at [2.0, 2.0].
# > the weight forgotten: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
