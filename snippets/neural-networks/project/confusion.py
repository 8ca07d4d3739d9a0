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
    logits = torch.tensor([3.0, -1.0, 0.5, -3.0, 1.5, -0.5, -2.0, 0.0])
    targets = torch.tensor([1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0])
    for threshold, right in ((0.5, (3, 2, 1, 2)), (0.3, (4, 1, 1, 2))):
        try:
            answer = tuple(confusion(logits, targets, threshold))
        except Exception as error:
            return f"Not yet: {error!r:.70}"
        if [type(number) for number in answer] != [int] * 4:
            return "Not yet: return four plain integers."
        if answer != right:
            return f"Not yet: at {threshold} it is {right}, not {answer}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_confusion(confusion))
    # > Not yet: at 0.5 it is (3, 2, 1, 2), not (0, 0, 0, 0).
    # --8<-- [end:try]
