"""Question: what a sum of log-probabilities prefers."""

import torch

# --8<-- [start:question]
short = torch.tensor([0.25]).log()  # one token
long = torch.tensor([0.5, 0.5, 0.5, 0.5]).log()  # four tokens

by_sum = "short" if short.sum() > long.sum() else "long"
by_mean = "short" if short.mean() > long.mean() else "long"
print(by_sum, by_mean)
# > short long
# --8<-- [end:question]
