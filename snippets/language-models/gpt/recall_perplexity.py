"""Question: what a perplexity is the mean of."""

import torch

# --8<-- [start:question]
given = torch.tensor([1 / 2, 1 / 8])  # chances of the right tokens

loss = -given.log().mean()
print(f"{loss.exp():.1f}")
# > 4.0
# --8<-- [end:question]
