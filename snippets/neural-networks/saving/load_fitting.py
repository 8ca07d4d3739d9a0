"""Exercise: load whatever fits."""

import torch
from torch import nn


# --8<-- [start:starter]
def load_fitting(model: nn.Module, state: dict) -> list[str]:
    """Load what fits by name and shape; return the names not loaded."""
    result = model.load_state_dict(state, strict=False)  # your code here
    return result.missing_keys


# --8<-- [end:starter]


# --8<-- [start:check]
def check_load_fitting(load_fitting) -> str:
    """Say whether `load_fitting` loads all that fits, and nothing else."""
    torch.manual_seed(0)
    old = nn.Sequential(nn.Linear(5, 4), nn.ReLU(), nn.Linear(4, 3))
    new = nn.Sequential(nn.Linear(5, 4), nn.ReLU(), nn.Linear(4, 2))
    new.append(nn.PReLU())
    state = {**old.state_dict(), "4.weight": torch.ones(7)}
    names = list(state)
    try:
        left = load_fitting(new, state)
    except RuntimeError as error:
        line = str(error).split("\n")[1].strip()
        return f"Not yet: {line.split(':')[0]}."
    except KeyError as error:
        return f"Not yet: it stumbles over the name {error}."
    if list(state) != names:
        return "Not yet: the state dict itself was changed."
    if not torch.equal(new[0].weight, old[0].weight):
        return "Not yet: 0.weight fits, but was not loaded."
    if not isinstance(left, list):
        return f"Not yet: it returns {left}, not a list of names."
    if sorted(left) != ["2.bias", "2.weight", "3.weight"]:
        return f"Not yet: it says that {sorted(left)} were not loaded."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_load_fitting(load_fitting))
    # > Not yet: size mismatch for 2.weight.
    # --8<-- [end:try]
