"""Answers to the exercise “Does it fit?”, and what its check says to each."""

import copy

import torch
from adam_bytes import check_adam_bytes, counted


def by_elements(model):
    total = 0
    for weight in model.parameters():
        size = weight.numel() * weight.element_size()
        total += size
        if weight.requires_grad:
            total += 3 * size
    return total


def by_storage(model):
    weights = list(model.state_dict(keep_vars=True).values())
    trained = [weight for weight in weights if weight.requires_grad]
    return sum(w.untyped_storage().nbytes() for w in weights + 3 * trained)


def trained_here(model):
    weights = [p for p in model.parameters() if p.requires_grad]
    sum(p.sum() for p in weights).backward()
    torch.optim.Adam(weights).step()
    return by_elements(model)


def all_times(factor, frozen=0):
    """Return an answer with a factor for trained and one for frozen weights."""

    def adam_bytes(model):
        weights = model.parameters()
        return sum(w.nbytes * (factor if w.requires_grad else frozen) for w in weights)

    return adam_bytes


def numbers_of_four_bytes(model):
    return sum(
        4 * p.numel() * (4 if p.requires_grad else 1) for p in model.parameters()
    )


def without_biases(model):
    named = model.named_parameters()
    return sum(
        p.nbytes * (4 if p.requires_grad else 1)
        for name, p in named
        if "bias" not in name
    )


def gradients_that_are_there(model):
    weights = list(model.parameters())
    gradients = [p.grad for p in weights if p.grad is not None]
    return sum(p.nbytes for p in weights + gradients) + all_times(2)(model)


RIGHT = {
    "by elements": by_elements,
    "by storage": by_storage,
    "a copy, trained": lambda model: counted(copy.deepcopy(model)),
}
WRONG = {
    "the weights alone": all_times(1, 1),
    "gradients or a mean forgotten": all_times(3, 1),
    "four times everything": all_times(4, 4),
    "frozen weights left out": all_times(4, 0),
    "frozen weights with gradients": all_times(4, 2),
    "four bytes for each number": numbers_of_four_bytes,
    "numbers, not bytes": lambda model: 4 * sum(p.numel() for p in model.parameters()),
    "biases forgotten": without_biases,
    "gradients that are there": gradients_that_are_there,
    "trained": trained_here,
    "the example": lambda model: 12560,
    "layers for weights": lambda model: 4 * sum(layer.nbytes for layer in model),
    "the first layer": lambda model: by_elements(model[0]),
    "no return": lambda model: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_adam_bytes(answer)}")
# > by elements: Right!
# > by storage: Right!
# > a copy, trained: Right!
# > the weights alone: Not yet: 3140 for a model that keeps 12560.
# > gradients or a mean forgotten: Not yet: 9420 for a model that keeps 12560.
# > four times everything: Not yet: 6064 for a model with a frozen layer that keeps 3376.
# > frozen weights left out: Not yet: 2480 for a model with a frozen layer that keeps 3376.
# > frozen weights with gradients: Not yet: 4272 for a model with a frozen layer that keeps 3376.
# > four bytes for each number: Not yet: 10080 for a model of bfloat16 that keeps 5040.
# > numbers, not bytes: Not yet: 3140 for a model that keeps 12560.
# > biases forgotten: Not yet: 12000 for a model that keeps 12560.
# > gradients that are there: Not yet: 9420 for a model that keeps 12560.
# > trained: Not yet: leave the model as it is, untrained.
# > the example: Not yet: 12560 for a model of bfloat16 that keeps 5040.
# > layers for weights: Not yet: AttributeError: 'Linear' object has no attribute 'nbytes'
# > the first layer: Not yet: 10080 for a model that keeps 12560.
# > no return: Not yet: None for a model that keeps 12560.
