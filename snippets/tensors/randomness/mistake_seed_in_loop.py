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

# --8<-- [start:right]
torch.manual_seed(0)
for step in range(3):
    print(step, torch.randint(1, 7, (5,)).tolist())
# > 0 [3, 4, 6, 1, 2]
# > 1 [4, 2, 2, 2, 4]
# > 2 [6, 3, 1, 4, 5]
# --8<-- [end:right]
