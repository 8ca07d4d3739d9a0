"""Solution: a running average that stays a number."""

import torch
from smooth import check_follow


# --8<-- [start:solution]
def follow(w, inputs):
    average = torch.tensor(0.0)
    for x in inputs:
        output = w * x
        average = 0.9 * average + 0.1 * output.detach()
        loss = (output - average) ** 2
        loss.backward()
    return average


print(check_follow(follow))
# > Right!
# --8<-- [end:solution]
