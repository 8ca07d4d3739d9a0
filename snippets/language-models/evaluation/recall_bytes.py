"""Question: how to compare across tokenizers."""

import torch

# --8<-- [start:question]
text_bytes = 8
long_tokens = torch.tensor([4.0, 4.0])  # a loss for each token
short_tokens = torch.tensor([2.0, 2.0, 2.0, 2.0])

totals = torch.stack([long_tokens.sum(), short_tokens.sum()])
print((totals / text_bytes).tolist())
# > [1.0, 1.0]
# --8<-- [end:question]
