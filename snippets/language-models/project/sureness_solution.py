"""Solution of stage 7: a product of probabilities, over the answer alone."""

# needs: safetensors (the weights are kept in its format)

import torch
from dates import END, ID, MODEL
from language_model import LanguageModel, log_probs
from sureness import check_sureness


# --8<-- [start:solution]
def sureness(model: LanguageModel, question: str, answer: str) -> float:
    """Return the probability that the model gives to this answer and its END."""
    ids = [*(ID[s] for s in question), MODEL, *(ID[s] for s in answer), END]
    with torch.no_grad():
        each = log_probs(model, torch.tensor([ids]))[0]
    return each[len(question) :].sum().exp().item()


if __name__ == "__main__":
    print(check_sureness(sureness))
    # > Right!
# --8<-- [end:solution]
