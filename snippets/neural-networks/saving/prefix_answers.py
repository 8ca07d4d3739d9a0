"""Answers to the exercise “A prefix too many”, and what its check says to each."""

import re

from prefix import check_without_prefix


def with_a_loop(state, prefix):
    found = {}
    for name, one in state.items():
        found[name[len(prefix) :] if name.startswith(prefix) else name] = one
    return found


def by_pattern(state, prefix):
    pattern = "^" + re.escape(prefix)
    return {re.sub(pattern, "", name): one for name, one in state.items()}


def partitioned(state, prefix):
    def short(name):
        before, _, after = name.partition(prefix)
        return name if before else after or name

    return {short(name): one for name, one in state.items()}


def in_place(state, prefix):
    for name in list(state):
        state[name.removeprefix(prefix)] = state.pop(name)
    return state


def until_it_is_gone(state, prefix):
    def short(name):
        while name.startswith(prefix):
            name = name.removeprefix(prefix)
        return name

    return {short(name): one for name, one in state.items()}


RIGHT = {"a loop": with_a_loop, "a pattern": by_pattern, "partition": partitioned}
WRONG = {
    "replace": lambda state, prefix: {
        name.replace(prefix, ""): one for name, one in state.items()
    },
    "replace once": lambda state, prefix: {
        name.replace(prefix, "", 1): one for name, one in state.items()
    },
    "cut off from all names": lambda state, prefix: {
        name[len(prefix) :]: one for name, one in state.items()
    },
    "behind the first dot": lambda state, prefix: {
        name.split(".", 1)[1]: one for name, one in state.items()
    },
    "lstrip": lambda state, prefix: {
        name.lstrip(prefix): one for name, one in state.items()
    },
    "until it is gone": until_it_is_gone,
    "module alone": lambda state, prefix: {
        name.removeprefix("module."): one for name, one in state.items()
    },
    "in place": in_place,
    "copies": lambda state, prefix: {
        name.removeprefix(prefix): one.clone() for name, one in state.items()
    },
    "only those with it": lambda state, prefix: {
        name.removeprefix(prefix): one
        for name, one in state.items()
        if name.startswith(prefix)
    },
    "a list of names": lambda state, prefix: [
        name.removeprefix(prefix) for name in state
    ],
    "as it is": lambda state, prefix: dict(state),
    "no return": lambda state, prefix: None,
    "without a prefix": lambda state: state,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_without_prefix(answer)}")
# > a loop: Right!
# > a pattern: Right!
# > partition: Right!
# > replace: Not yet: ['module.head.module.bias'] should become ['head.module.bias'].
# > replace once: Not yet: ['head.module.bias'] should become ['head.module.bias'].
# > cut off from all names: Not yet: ['0.weight', 'module.1.bias'] should become ['0.weight', '1.bias'].
# > behind the first dot: Not yet: ['0.weight', 'module.1.bias'] should become ['0.weight', '1.bias'].
# > lstrip: Not yet: ['module.module.bias'] should become ['module.bias'].
# > until it is gone: Not yet: ['module.module.bias'] should become ['module.bias'].
# > module alone: Not yet: ['_orig_mod.layer.weight'] should become ['layer.weight'].
# > in place: Not yet: it changes the dictionary. Return a new one.
# > copies: Not yet: the tensors should stay the same.
# > only those with it: Not yet: ['0.weight', 'module.1.bias'] should become ['0.weight', '1.bias'].
# > a list of names: Not yet: return a dictionary, not a list.
# > as it is: Not yet: ['module.0.weight', 'module.0.bias'] should become ['0.weight', '0.bias'].
# > no return: Not yet: return a dictionary, not a NoneType.
# > without a prefix: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
