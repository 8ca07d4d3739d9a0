"""Stage 4: the highest threshold that finds enough."""

# --8<-- [start:starter]
import math

import torch


def choose_threshold(logits, targets, recall):
    """Return the highest probability that finds this share of the ill."""
    return 0.5  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_choose_threshold(choose_threshold):
    """Say whether a threshold finds enough, and not more than it must."""
    one = [0.9, 0.8, 0.6, 0.3, 0.1], [0.7, 0.2]  # of the ill, of the others
    many = [0.999 - i / 200 for i in range(100)], [0.1]
    other = [0.55, 0.15, 0.35], [0.95, 0.05, 0.45, 0.65]
    try:
        for (ill, well), recall, right in (
            (one, 0.6, 0.6),
            (one, 0.8, 0.3),
            (one, 0.7, 0.3),
            (one, 1.0, 0.1),
            (other, 0.5, 0.35),
            (other, 0.1, 0.55),
            (many, 0.55, 0.729),
        ):
            logits = torch.logit(torch.tensor(well + ill))
            targets = torch.tensor([0.0] * len(well) + [1.0] * len(ill))
            threshold = choose_threshold(logits, targets, recall)
            if not isinstance(threshold, float):
                return "Not yet: return a plain float."
            found = sum(probability >= threshold - 1e-6 for probability in ill)
            needed = math.ceil(recall * len(ill) - 1e-9)
            text = f"for {recall}, {threshold:.2f}"
            if found < needed:
                return f"Not yet: {text} finds {found}, not {needed}."
            if not abs(threshold - right) <= 0.001:
                return f"Not yet: {text} is lower than it must be."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_choose_threshold(choose_threshold))
    # > Not yet: for 0.6, 0.50 is lower than it must be.
    # --8<-- [end:try]
