"""A seed inside a loop gives the same numbers in every round."""

# --8<-- [start:mistake]
import torch

for step in range(3):
    torch.manual_seed(0)
    print(step, torch.randint(1, 7, (5,)).tolist())
# > 0 [3, 4, 6, 1, 2]
# > 1 [3, 4, 6, 1, 2]
# > 2 [3, 4, 6, 1, 2]
# --8<-- [end:mistake]
