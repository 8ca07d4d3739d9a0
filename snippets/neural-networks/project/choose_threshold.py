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
    probabilities = torch.tensor([0.9, 0.8, 0.6, 0.3, 0.1, 0.7, 0.2])
    targets = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0])
    logits = torch.logit(probabilities)
    for recall, right in ((0.6, 0.6), (0.8, 0.3), (0.7, 0.3), (1.0, 0.1)):
        try:
            threshold = choose_threshold(logits, targets, recall)
        except Exception as error:
            return f"Not yet: {error!r:.70}"
        if not isinstance(threshold, float):
            return "Not yet: return a plain float."
        found = int((probabilities[:5] >= threshold - 1e-6).sum())
        needed = math.ceil(recall * 5 - 1e-9)
        if found < needed:
            return (
                f"Not yet: for {recall}, {threshold:.2f} finds {found}, not {needed}."
            )
        if not abs(threshold - right) <= 0.001:
            return f"Not yet: for {recall}, {threshold:.2f} is lower than it must be."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_choose_threshold(choose_threshold))
    # > Not yet: for 0.6, 0.50 is lower than it must be.
    # --8<-- [end:try]
