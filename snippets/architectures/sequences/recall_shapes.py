"""Question: the two shapes that a recurrent layer returns."""

import torch
from torch import nn

# --8<-- [start:question]
reader = nn.GRU(4, 6, num_layers=2, batch_first=True)
texts = torch.zeros(3, 5, 4)  # three texts of five words

output, h_n = reader(texts)
print(tuple(output.shape), tuple(h_n.shape))
# > (3, 5, 6) (2, 3, 6)
# --8<-- [end:question]
