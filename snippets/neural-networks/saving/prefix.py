"""Exercise: remove what a tool put in front of the names."""

import torch


# --8<-- [start:starter]
def without_prefix(state, prefix):
    """Return the state dict with the prefix removed from the start of its names."""
    return {
        name.replace(prefix, ""): one for name, one in state.items()
    }  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_without_prefix(without_prefix) -> str:
    """Try names that have the prefix at the start, elsewhere, twice and not at all."""
    cases = (
        ("module.", {"module.0.weight": "0.weight", "module.0.bias": "0.bias"}),
        ("_orig_mod.", {"_orig_mod.layer.weight": "layer.weight"}),
        ("module.", {"0.weight": "0.weight", "module.1.bias": "1.bias"}),
        ("module.", {"module.head.module.bias": "head.module.bias"}),
        ("module.", {"module.module.bias": "module.bias"}),
        ("module.", {"modules.weight": "modules.weight"}),
        ("module.", {"head.module.bias": "head.module.bias"}),
        ("wrap.", {}),
    )
    try:
        for prefix, names in cases:
            state = {name: torch.tensor([float(n)]) for n, name in enumerate(names)}
            before = dict(state)
            found = without_prefix(state, prefix)
            if state != before:
                return "Not yet: it changes the dictionary. Return a new one."
            if not isinstance(found, dict):
                return f"Not yet: return a dictionary, not a {type(found).__name__}."
            if list(found) != list(names.values()):
                return f"Not yet: {list(names)} should become {list(names.values())}."
            if any(found[names[name]] is not one for name, one in state.items()):
                return "Not yet: the tensors should stay the same."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_without_prefix(without_prefix))
    # > Not yet: ['module.head.module.bias'] should become ['head.module.bias'].
    # --8<-- [end:try]
