"""Stage 3: the four kinds of answers."""

import torch


# --8<-- [start:starter]
def confusion(logits, targets, threshold=0.5):
    """Return (found, missed, alarms, cleared) at a probability."""
    return 0, 0, 0, 0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_confusion(confusion):
    """Say whether all four numbers are right, for two thresholds."""
    logits = torch.tensor([3.0, -1.0, 0.5, -3.0, 1.5, -0.5, -2.0])
    targets = torch.tensor([1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 0.0])
    for threshold, right in ((0.5, (2, 2, 1, 2)), (0.3, (3, 1, 1, 2))):
        answer = confusion(logits, targets, threshold)
        if len(answer) != 4 or not all(type(number) is int for number in answer):
            return "Not yet: return four plain integers."
        if tuple(answer) != right:
            return f"Not yet: at {threshold} it is {right}, not {tuple(answer)}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_confusion(confusion))
    # > Not yet: at 0.5 it is (2, 2, 1, 2), not (0, 0, 0, 0).
    # --8<-- [end:try]
