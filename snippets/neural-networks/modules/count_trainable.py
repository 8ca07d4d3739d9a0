"""Exercise: how many parameters are there, and how many will be trained?"""

from torch import nn


# --8<-- [start:starter]
def count(model):
    """Return (all parameters, those that require a gradient)."""
    return 0, 0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_count(count):
    try:
        frozen, part = nn.Linear(5, 5), nn.Linear(3, 2)
        frozen.requires_grad_(False)
        part.weight.requires_grad_(False)
        half = nn.Sequential(frozen, part)
        cases = [
            ("a plain layer", nn.Linear(3, 2), (8, 8)),
            ("a wider one", nn.Linear(40, 20), (820, 820)),
            ("a frozen layer and a half-frozen one", half, (38, 2)),
            ("a layer with buffers too", nn.BatchNorm1d(3), (6, 6)),
            ("one layer in two places", nn.Sequential(part, part), (8, 2)),
            ("a model without parameters", nn.ReLU(), (0, 0)),
        ]
        for name, model, right in cases:
            answer = count(model)
            if not isinstance(answer, (tuple, list)) or len(answer) != 2:
                return f"Not yet: two numbers were due, not {answer}."
            if tuple(answer) != right:
                return f"Not yet: {name} has {right}, not {answer}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_count(count))
    # > Not yet: a plain layer has (8, 8), not (0, 0).
    # --8<-- [end:try]
