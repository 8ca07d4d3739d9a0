"""The model of this part, as `train_gpt.py` trained it."""

from language_model import Config, LanguageModel
from safetensors.torch import load_file


def load_model() -> LanguageModel:
    """Return the trained model, in evaluation mode."""
    model = LanguageModel(Config())
    model.load_state_dict(load_file("gpt.safetensors"))
    return model.eval()
