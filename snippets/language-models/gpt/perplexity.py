"""Exercise: the perplexity of a text."""

# --8<-- [start:starter]
from math import exp, log

import torch
from torch import Tensor


def perplexity(logits: Tensor, targets: Tensor) -> float:
    """Return the perplexity of scores (batch, length, vocabulary) for the targets."""
    return float(logits.size(-1))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_perplexity(perplexity) -> str:
    """Try scores whose perplexity is known, and random ones."""
    try:
        torch.manual_seed(0)
        sure = torch.zeros(2, 3, 4)
        sure[..., 0] = log(9)  # a probability of 9 / 12 for token 0, 1 / 12 for others
        some = torch.tensor([[0, 0, 0], [0, 1, 2]])
        cases = {
            "all alike, 7 tokens": (torch.zeros(2, 5, 7), torch.randint(7, (2, 5))),
            "3 in 4 for each right one": (sure, torch.zeros(2, 3, dtype=torch.long)),
            "3 in 4 for four of six": (sure, some),
            "random scores": (3 * torch.randn(3, 4, 9), torch.randint(9, (3, 4))),
            "a long text": (torch.zeros(2, 2000, 50), torch.randint(50, (2, 2000))),
        }
        for name, (logits, targets) in cases.items():
            p = logits.double().log_softmax(-1).gather(-1, targets[..., None])
            right, found = exp(-p.mean()), perplexity(logits.clone(), targets.clone())
            if not isinstance(found, float):
                return f"Not yet: return a float, not a {type(found).__name__}."
            if not abs(found - right) <= 0.001 * right:
                return f"Not yet: {name}: {right:.2f}, not {found:.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_perplexity(perplexity))
    # > Not yet: 3 in 4 for each right one: 1.33, not 4.00.
    # --8<-- [end:try]
