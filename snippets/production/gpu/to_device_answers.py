"""Answers to the exercise “All of a batch”, and what its check says to each."""

import copy

import torch
from to_device import check_to_device
from torch.utils._pytree import tree_map


def moving(container, device, kinds=(dict, list, tuple), value=None):
    """Return the solution, for some kinds of containers only."""
    value = value or (lambda one: moving(one, device, kinds))
    if isinstance(container, torch.Tensor):
        return container.to(device)
    if isinstance(container, dict) and dict in kinds:
        return {key: value(one) for key, one in container.items()}
    if isinstance(container, list) and list in kinds:
        return [value(one) for one in container]
    if isinstance(container, tuple) and tuple in kinds:
        return tuple(value(one) for one in container)
    return container


def by_tree(batch, device):
    return tree_map(lambda one: one.to(device) if torch.is_tensor(one) else one, batch)


def by_case(batch, device):
    match batch:
        case torch.Tensor():
            return batch.to(device)
        case dict():
            return dict(zip(batch, by_case(list(batch.values()), device), strict=True))
        case list() | tuple():
            return type(batch)(map(by_case, batch, [device] * len(batch)))
    return batch


def through(change):
    """Return the solution, with tensors that are changed on the way."""
    leaf = lambda one: change(one) if torch.is_tensor(one) else one  # noqa: E731
    return lambda batch, device: moving(tree_map(leaf, batch), device)


def one_level(batch, device):
    move = lambda one: one.to(device) if torch.is_tensor(one) else one  # noqa: E731
    return moving(batch, device, value=move)


def in_place(batch, device):
    places = batch.items() if isinstance(batch, dict) else enumerate(batch)
    for place, value in list(places):
        if isinstance(value, torch.Tensor):
            batch[place] = value.to(device)
        elif isinstance(value, dict | list):
            in_place(value, device)
    return batch


def in_shallow_copy(batch, device):
    return in_place(copy.copy(batch), device)


def lists_for_all(batch, device):
    if isinstance(batch, list | tuple):
        return [lists_for_all(one, device) for one in batch]
    return moving(batch, device, value=lambda one: lists_for_all(one, device))


def tensors_only(batch, device):
    if isinstance(batch, dict):
        return {k: v.to(device) for k, v in batch.items() if torch.is_tensor(v)}
    return moving(batch, device)


def sequences(batch, device):
    if isinstance(batch, str):
        return list(batch)
    return moving(batch, device, value=lambda one: sequences(one, device))


def copying(batch, device):
    if batch is None or isinstance(batch, str | int | torch.Tensor):
        return moving(batch, device)
    if isinstance(batch, dict | list | tuple):
        return moving(batch, device, value=lambda one: copying(one, device))
    return copy.copy(batch)


def as_text(batch, device):
    if not isinstance(batch, dict | list | tuple | torch.Tensor | int):
        return str(batch)
    return moving(batch, device, value=lambda one: as_text(one, device))


RIGHT = {
    "a branch for each kind": moving,
    "a tree of PyTorch": by_tree,
    "by cases": by_case,
}
WRONG = {
    "tensors alone": lambda batch, device: moving(batch, device, ()),
    "dictionaries alone": lambda batch, device: moving(batch, device, (dict,)),
    "tuples forgotten": lambda batch, device: moving(batch, device, (dict, list)),
    "one level": one_level,
    "everything moves": lambda batch, device: {
        k: v.to(device) for k, v in batch.items()
    },
    "the rest left out": tensors_only,
    "in place": in_place,
    "in a shallow copy": in_shallow_copy,
    "lists for tuples": lists_for_all,
    "values alone": lambda batch, device: list(moving(batch, device).values()),
    "text in letters": sequences,
    "always to meta": lambda batch, device: moving(batch, torch.device("meta")),
    "copies of the rest": copying,
    "text of the rest": as_text,
    "floats of everything": through(torch.Tensor.float),
    "squeezed": through(torch.squeeze),
    "ones of its shape": through(torch.ones_like),
    "no return": lambda batch, device: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_to_device(answer)}")
# > a branch for each kind: Right!
# > a tree of PyTorch: Right!
# > by cases: Right!
# > tensors alone: Not yet: a tensor in a dictionary stays behind.
# > dictionaries alone: Not yet: a list should become a list, with its tensors moved.
# > tuples forgotten: Not yet: look at the tuple inside the list.
# > one level: Not yet: a list should become a list, with its tensors moved.
# > everything moves: Not yet: AttributeError: 'str' object has no attribute 'to'
# > the rest left out: Not yet: from a dictionary, make one with the same keys.
# > in place: Not yet: it changes the batch that it was given.
# > in a shallow copy: Not yet: it changes the batch that it was given.
# > lists for tuples: Not yet: look at the tuple inside the list.
# > values alone: Not yet: from a dictionary, make one with the same keys.
# > text in letters: Not yet: the text becomes ['c', 'a', 't'].
# > always to meta: Not yet: go to the device that is asked for, with all values.
# > copies of the rest: Not yet: what is no tensor and holds none should stay as it is.
# > text of the rest: Not yet: what is no tensor and holds none should stay as it is.
# > floats of everything: Not yet: a label should keep its type and its shape.
# > squeezed: Not yet: a label should keep its type and its shape.
# > ones of its shape: Not yet: go to the device that is asked for, with all values.
# > no return: Not yet: it returns None.
