"""Solution: choose by name and shape, then load what was chosen."""

from load_fitting import check_load_fitting
from torch import nn


# --8<-- [start:solution]
def load_fitting(model: nn.Module, state: dict) -> list[str]:
    """Load what fits by name and shape; return the names not loaded."""
    own = model.state_dict()
    fitting = {
        name: tensor
        for name, tensor in state.items()
        if name in own and own[name].shape == tensor.shape
    }
    return model.load_state_dict(fitting, strict=False).missing_keys


print(check_load_fitting(load_fitting))
# > Right!
# --8<-- [end:solution]
