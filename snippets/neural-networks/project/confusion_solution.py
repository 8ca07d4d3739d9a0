"""Solution of stage 3: a logit becomes a probability, a probability an alarm."""

import torch
from confusion import check_confusion


# --8<-- [start:solution]
def confusion(logits, targets, threshold=0.5):
    """Return (found, missed, alarms, cleared) at a probability."""
    alarm = torch.sigmoid(logits) >= threshold
    ill = targets == 1
    counts = (alarm & ill, ~alarm & ill, alarm & ~ill, ~alarm & ~ill)
    return tuple(int(count.sum()) for count in counts)


if __name__ == "__main__":
    print(check_confusion(confusion))
    # > Right!
# --8<-- [end:solution]
