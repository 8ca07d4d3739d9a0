"""Question: what `eval` switches."""

import torch
from torch import nn

# --8<-- [start:question]
model = nn.Sequential(nn.Linear(2, 1), nn.Dropout(0.5))
model.eval()
answer = model(torch.ones(1, 2))

print(model[1].training, answer.requires_grad)
# > False True
# --8<-- [end:question]
