"""Common mistake: the optimizer holds the head that was replaced."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)

import torch
from camera import pool, pool_answers
from load import pretrained_net
from net import nn
from torch.optim import AdamW
from training import fit

# --8<-- [start:mistake]
model = pretrained_net(seed=0)
optimizer = AdamW(model.parameters(), lr=0.01)
model.head = nn.Linear(model.head.in_features, 7)  # too late
start = model.head.weight.clone()
fit(model, optimizer, pool, pool_answers)
print("head unchanged:", torch.equal(model.head.weight, start))
# > head unchanged: True
# --8<-- [end:mistake]
