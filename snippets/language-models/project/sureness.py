"""Stage 7: how sure the model is of an answer."""

# needs: safetensors (the weights are kept in its format)

import torch
from answers import load_reader
from dates import END, ID, MODEL

# --8<-- [start:starter]
from language_model import LanguageModel, log_probs


def sureness(model: LanguageModel, question: str, answer: str) -> float:
    """Return the probability that the model gives to this answer and its END."""
    ids = [*(ID[s] for s in question), MODEL, *(ID[s] for s in answer), END]
    with torch.no_grad():
        each = log_probs(model, torch.tensor([ids]))
    return each.mean().exp().item()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
ASKED = [
    ("May 1, 2026", "2026-05-01"),
    ("May 1, 2026", "2026-05-02"),
    ("may 1", "2026-05-01"),
    ("the 3rd of June", "2026"),
    ("x", ""),
]


def check_sureness(sureness) -> str:
    """Compare with the product of the probabilities, sign by sign."""
    try:
        model = load_reader()
        for question, answer in ASKED:
            ids, right = [*(ID[sign] for sign in question), MODEL], 1.0
            for sign in [*(ID[one] for one in answer), END]:
                with torch.no_grad():
                    chances = model(torch.tensor([ids]))[0, -1].softmax(dim=-1)
                right *= chances[sign].item()
                ids.append(sign)
            given = float(sureness(model, question, answer))
            if not 0 <= given <= 1.00001:
                return f"Not yet: {given:.4f} is no probability."
            if not abs(given - right) <= 1e-4 + 0.01 * right:
                told = f"{given:.2g}, not {right:.2g}"
                return f"Not yet: {answer!r} to {question!r} has {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_sureness(sureness))
    # > Not yet: '2026-05-01' to 'May 1, 2026' has 0.016, not 0.96.
    # --8<-- [end:try]
