"""Exercise: how many parameters are there, and how many will be trained?"""

from torch import nn


# --8<-- [start:starter]
def count(model):
    """Return (all parameters, those that require a gradient)."""
    return 0, 0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_count(count):
    frozen = nn.Linear(5, 5)
    frozen.requires_grad_(False)
    part = nn.Linear(3, 2)
    part.weight.requires_grad_(False)
    half = nn.Sequential(frozen, part)
    cases = [
        ("a plain layer", nn.Linear(3, 2), (8, 8)),
        ("a frozen layer and a half-frozen one", half, (38, 2)),
        ("a model without parameters", nn.ReLU(), (0, 0)),
    ]
    for name, model, right in cases:
        answer = count(model)
        if answer not in (right, list(right)):
            return f"Not yet: {name} has {right}, not {answer}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_count(count))
    # > Not yet: a plain layer has (8, 8), not (0, 0).
    # --8<-- [end:try]
