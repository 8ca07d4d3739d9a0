"""Question: why a contrastive loss asks along both axes."""

import torch

# --8<-- [start:question]
# scores of three images (rows) and their three texts (columns)
scores = torch.tensor([[9, 8, 8], [1, 2, 0], [1, 0, 2]])

print(scores.argmax(dim=1).tolist(), scores.argmax(dim=0).tolist())
# > [0, 1, 2] [0, 0, 0]
# --8<-- [end:question]
