"""Question: along what layer norm takes its mean."""

import torch
from torch.nn.functional import layer_norm

# --8<-- [start:question]
tokens = torch.tensor([[1.0, 3.0], [10.0, 30.0]])  # two tokens

normed = layer_norm(tokens, (2,))
print(normed.round().tolist())
# > [[-1.0, 1.0], [-1.0, 1.0]]
# --8<-- [end:question]
