"""Mistake: a batch of examples that were not checked one by one."""

import torch

# --8<-- [start:mistake]
questions = [torch.tensor([70.0, 48.0]), torch.tensor([70.0, 48.0, 3.0])]
try:
    torch.stack(questions)
except RuntimeError as error:
    print(error)
# > stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1
# --8<-- [end:mistake]
