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
    import copy

    try:
        torch.manual_seed(0)
        old = nn.Sequential(nn.Linear(5, 4), nn.BatchNorm1d(4), nn.Linear(4, 3))
        old[1].running_mean.fill_(7.0)
        state = {**old.state_dict(), "4.weight": torch.ones(7)}
        for last, more, right in (
            (nn.Linear(4, 2), [nn.PReLU()], ["2.bias", "2.weight", "3.weight"]),
            (nn.Linear(4, 3), [], []),
            (nn.Linear(4, 1), [], ["2.bias", "2.weight"]),
            (nn.Linear(6, 2), [], ["2.bias", "2.weight"]),
            (nn.Linear(6, 3), [], ["2.weight"]),
        ):
            new = nn.Sequential(nn.Linear(5, 4), nn.BatchNorm1d(4), last)
            new.extend(more)
            before = copy.deepcopy(new.state_dict())
            given = dict(state)
            left = load_fitting(new, given)
            if list(given) != list(state):
                return "Not yet: the state dict itself was changed."
            for name, tensor in new.state_dict().items():
                if name in right and not torch.equal(tensor, before[name]):
                    return f"Not yet: {name} does not fit, but has changed."
                if name not in right and not torch.equal(tensor, state[name]):
                    return f"Not yet: {name} fits, but was not loaded."
            if not isinstance(left, list):
                return f"Not yet: it returns {left}, not a list of names."
            if sorted(left) != right:
                return f"Not yet: it says that {sorted(left)} were not loaded."
    except Exception as error:
        reason = str(error).split("\n")[-1].strip()
        return f"Not yet: {type(error).__name__}: {reason}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_load_fitting(load_fitting))
    # > Not yet: RuntimeError: size mismatch for 2.bias: copying a param with shape torch.Size([3]) from checkpoint, the shape in current model is torch.Size([2]).
    # --8<-- [end:try]
