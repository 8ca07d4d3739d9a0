"""Stage 7: how sure the model is of an answer."""

from answers import load_reader
from dates import END, ID, MODEL, pairs

# --8<-- [start:starter]
from language_model import log_probs


def sureness(model: LanguageModel, question: str, answer: str) -> float:
    """Return the probability that the model gives to this answer, with its END."""
    ids = [*(ID[s] for s in question), MODEL, *(ID[s] for s in answer), END]
    each = log_probs(model, torch.tensor([ids]))
    return each.mean().exp().item()  # your code here


# --8<-- [end:starter]
