"""Answers to the exercise “What will be trained?”, and what its check says to each."""

from count_trainable import check_count
from torch import nn


def one_loop(model):
    every = trainable = 0
    for parameter in model.parameters():
        every += parameter.numel()
        if parameter.requires_grad:
            trainable += parameter.numel()
    return every, trainable


def through_vector(model):
    groups = [[], []]
    for _, parameter in model.named_parameters():
        groups[parameter.requires_grad] += parameter.flatten().tolist()
    return [len(groups[0]) + len(groups[1]), len(groups[1])]


def every(model):
    return sum(p.numel() for p in model.parameters())


def tensors_not_elements(model):
    parameters = list(model.parameters())
    return len(parameters), len([p for p in parameters if p.requires_grad])


def state_dict(model):
    tensors = model.state_dict(keep_vars=True).values()
    return (
        sum(t.numel() for t in tensors),
        sum(t.numel() for t in tensors if t.requires_grad),
    )


def layer_by_layer(model):
    linear = [m for m in model.modules() if isinstance(m, nn.Linear)]
    total = sum(m.weight.numel() + m.bias.numel() for m in linear)
    return total, sum(every(m) for m in linear if m.weight.requires_grad)


def used_up(model):
    parameters = model.parameters()
    total = sum(p.numel() for p in parameters)
    return total, sum(p.numel() for p in parameters if p.requires_grad)


def child_by_child(model):
    counts = [one_loop(child) for child in model] if list(model.children()) else []
    return tuple(map(sum, zip(*counts, strict=True))) or one_loop(model)


RIGHT = {
    "one loop": one_loop,
    "numbers in two lists": through_vector,
    "a generator each": lambda model: (
        every(model),
        sum(p.numel() * p.requires_grad for p in model.parameters()),
    ),
}
WRONG = {
    "tensors, not elements": tensors_not_elements,
    "the state dict": state_dict,
    "a layer is frozen or not": layer_by_layer,
    "a generator that is used up": used_up,
    "child by child": child_by_child,
    "all of them twice": lambda model: (every(model), every(model)),
    "the frozen ones": lambda model: (
        every(model),
        sum(p.numel() for p in model.parameters() if not p.requires_grad),
    ),
    "mixed up": lambda model: one_loop(model)[::-1],
    "one number": every,
    "shapes": lambda model: ([p.shape for p in model.parameters()], 0),
    "of the list itself": lambda model: (model.parameters().numel(), 0),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_count(answer)}")
# > one loop: Right!
# > numbers in two lists: Right!
# > a generator each: Right!
# > tensors, not elements: Not yet: a plain layer has (8, 8), not (2, 2).
# > the state dict: Not yet: a layer with buffers too has (6, 6), not (13, 6).
# > a layer is frozen or not: Not yet: a frozen layer and a half-frozen one has (38, 2), not (38, 0).
# > a generator that is used up: Not yet: a plain layer has (8, 8), not (8, 0).
# > child by child: Not yet: one layer in two places has (8, 2), not (16, 4).
# > all of them twice: Not yet: a frozen layer and a half-frozen one has (38, 2), not (38, 38).
# > the frozen ones: Not yet: a plain layer has (8, 8), not (8, 0).
# > mixed up: Not yet: a frozen layer and a half-frozen one has (38, 2), not (2, 38).
# > one number: Not yet: two numbers were due, not 8.
# > shapes: Not yet: a plain layer has (8, 8), not ([torch.Size([2, 3]), torch.Size([2])], 0).
# > of the list itself: Not yet: AttributeError: 'generator' object has no attribute 'numel'
