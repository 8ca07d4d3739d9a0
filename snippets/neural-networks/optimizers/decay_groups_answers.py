"""Answers to the exercise “Decay for matrices only”, and the verdict on each."""

from decay_groups import check_decay_groups
from torch import nn


def groups(decayed, others, decay=0.1, none=0.0):
    return [
        {"params": decayed, "weight_decay": decay},
        {"params": others, "weight_decay": none},
    ]


def one_loop(model):
    found = groups([], [], none=0)
    for _, parameter in model.named_parameters():
        found[parameter.dim() < 2]["params"].append(parameter)
    return found


def a_group_each(model):
    return [
        {"params": [p], "weight_decay": 0.1 * (len(p.shape) > 1)}
        for p in model.parameters()
    ]


def generators(model):
    return groups(
        (p for p in model.parameters() if p.ndim > 1),
        (p for p in model.parameters() if p.ndim <= 1),
    )


def split(model, rule, **decays):
    named = list(model.named_parameters())
    return groups(
        [p for name, p in named if rule(name, p)],
        [p for name, p in named if not rule(name, p)],
        **decays,
    )


def by_kind(model):
    linear = [m.weight for m in model if isinstance(m, nn.Linear)]
    others = [p for p in model.parameters() if all(p is not one for one in linear)]
    return groups(linear, others)


def matrices_only(model):
    return groups([p for p in model.parameters() if p.ndim >= 2], [])


def in_both(model):
    return groups([p for p in model.parameters() if p.ndim > 1], model.parameters())


def second_forgotten(model):
    found = one_loop(model)
    del found[1]["weight_decay"]
    return found


def misspelled(model):
    matrices, others = one_loop(model)
    return [{"parameters": matrices["params"], "weight_decay": 0.1}, others]


def tensors(model):
    matrices, others = one_loop(model)
    matrices["params"] = [p.clone().detach() for p in matrices["params"]]
    return [matrices, others]


def names(model):
    named = dict(model.named_parameters())
    return groups([name for name, p in named.items() if p.ndim > 1], [])


RIGHT = {
    "one loop": one_loop,
    "a group for each": a_group_each,
    "generators": generators,
}
WRONG = {
    "the optimizer's own decay": lambda model: [{"params": model.parameters()}],
    "a list of parameters": lambda model: list(model.parameters()),
    "all of them": lambda model: groups(model.parameters(), []),
    "by name: weight": lambda model: split(model, lambda name, p: "weight" in name),
    "by kind of layer": by_kind,
    "exactly two dimensions": lambda model: split(model, lambda _, p: p.ndim == 2),
    "three or more": lambda model: split(model, lambda _, p: p.ndim > 2),
    "mixed up": lambda model: split(model, lambda _, p: p.ndim < 2),
    "a decay of 0.01": lambda model: split(model, lambda _, p: p.ndim > 1, decay=0.01),
    "matrices only": matrices_only,
    "matrices in both": in_both,
    "no decay in the second": second_forgotten,
    "a key that is misspelled": misspelled,
    "copies": tensors,
    "names": names,
    "no return": lambda model: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_decay_groups(answer)}")
# > one loop: Right!
# > a group for each: Right!
# > generators: Right!
# > the optimizer's own decay: Not yet: the decay of 0.weight is 0.01, not 0.1.
# > a list of parameters: Not yet: the decay of 0.weight is 0.01, not 0.1.
# > all of them: Not yet: the decay of 0.bias is 0.1, not 0.0.
# > by name: weight: Not yet: the decay of 1.weight is 0.1, not 0.0.
# > by kind of layer: Not yet: the decay of 0.weight is 0.0, not 0.1.
# > exactly two dimensions: Not yet: the decay of 0.weight is 0.0, not 0.1.
# > three or more: Not yet: the decay of 0.weight is 0.0, not 0.1.
# > mixed up: Not yet: the decay of 0.weight is 0.0, not 0.1.
# > a decay of 0.01: Not yet: the decay of 0.weight is 0.01, not 0.1.
# > matrices only: Not yet: 0.bias is in no group.
# > matrices in both: Not yet: ValueError: some parameters appear in more than one parameter group
# > no decay in the second: Not yet: the decay of 0.bias is 0.01, not 0.0.
# > a key that is misspelled: Not yet: KeyError: 'params'
# > copies: Not yet: 0.weight is in no group.
# > names: Not yet: TypeError: optimizer can only optimize Tensors, but one of the params is str
# > no return: Not yet: TypeError: 'NoneType' object is not iterable
