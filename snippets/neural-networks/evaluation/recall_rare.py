"""Question: what an accuracy hides."""

import torch

# --8<-- [start:question]
truth = torch.tensor([0] * 95 + [1] * 5)  # 5 of 100 are ill
guess = torch.zeros(100, dtype=torch.int64)  # "nobody is ill"

correct = guess == truth
found = correct[truth == 1]

print(f"{correct.float().mean():.2f} {found.float().mean():.2f}")
# > 0.95 0.00
# --8<-- [end:question]
