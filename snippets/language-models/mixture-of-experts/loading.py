"""The model with the experts that balance.py trained."""

# needs: safetensors (the weights are kept in its format)

from balancing import LanguageModel, with_experts

# isort: split

# --8<-- [start:load]
from safetensors.torch import load_file


def load_experts() -> LanguageModel:
    """Return the model with trained experts, in evaluation mode."""
    model = with_experts(seed=0)
    model.blocks.load_state_dict(load_file("experts.safetensors"), strict=False)
    return model.eval()


# --8<-- [end:load]
