"""Solution of stage 4: sort the probabilities of the ill, and count."""

import math

import torch
from choose_threshold import check_choose_threshold


# --8<-- [start:solution]
def choose_threshold(logits, targets, recall):
    """Return the highest probability that finds this share of the ill."""
    ill = torch.sigmoid(logits[targets == 1])
    needed = math.ceil(recall * len(ill) - 1e-9)
    return ill.sort(descending=True).values[needed - 1].item()


if __name__ == "__main__":
    print(check_choose_threshold(choose_threshold))
    # > Right!
# --8<-- [end:solution]
