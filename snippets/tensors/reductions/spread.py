"""Mean, spread and middle of some numbers."""

import torch

# --8<-- [start:spread]
tips = torch.tensor([2.0, 3.0, 4.0, 31.0])
print(tips.mean(), tips.median())
# > tensor(10.) tensor(3.)
print(tips.std(), tips.std(correction=0))
# > tensor(14.0238) tensor(12.1450)
# --8<-- [end:spread]
