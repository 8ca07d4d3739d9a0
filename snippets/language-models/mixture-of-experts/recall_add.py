"""Question: what `+=` does with rows that repeat."""

import torch

# --8<-- [start:question]
tokens = torch.tensor([0.0, 0.0])
to_token = torch.tensor([0, 0, 1])  # two experts answer token 0

tokens[to_token] += torch.tensor([1.0, 1.0, 1.0])

print(tokens.tolist())
# > [1.0, 1.0]
# --8<-- [end:question]
