"""Question: on which side to pad."""

import torch
from torch.nn.utils.rnn import pad_sequence

# --8<-- [start:question]
texts = [torch.tensor([5, 6, 7]), torch.tensor([8])]
batch = pad_sequence(texts, batch_first=True, padding_side="left")

print(batch[:, -1].tolist())
# > [7, 8]
# --8<-- [end:question]
