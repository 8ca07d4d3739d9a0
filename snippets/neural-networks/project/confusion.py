"""Stage 3: the four kinds of answers."""

import torch


# --8<-- [start:starter]
def confusion(logits, targets, threshold=0.5):
    """Return (found, missed, alarms, cleared) at a probability."""
    return 0, 0, 0, 0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_confusion(confusion):
    """Say whether all four numbers are right, for three thresholds."""
    logits = torch.tensor([3.0, -1.0, 0.5, -3.0, 1.5, -0.5, -2.0, 0.0])
    targets = torch.tensor([1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0])
    try:
        for part, threshold, right in (
            (slice(None), 0.5, (3, 2, 1, 2)),
            (slice(None), 0.3, (4, 1, 1, 2)),
            (slice(4), 0.6, (1, 1, 1, 1)),
            (slice(2, 4), 0.9, (0, 0, 0, 2)),
        ):
            answer = tuple(confusion(logits[part], targets[part], threshold))
            if [type(number) for number in answer] != [int] * 4:
                return "Not yet: return four plain integers."
            if answer != right:
                return f"Not yet: at {threshold} it is {right}, not {answer}."
        if tuple(confusion(logits - 0.2, targets)) != (2, 3, 1, 2):
            return "Not yet: without a threshold, it should be that of 0.5."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_confusion(confusion))
    # > Not yet: at 0.5 it is (3, 2, 1, 2), not (0, 0, 0, 0).
    # --8<-- [end:try]
