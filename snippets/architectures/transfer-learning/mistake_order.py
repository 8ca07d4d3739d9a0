"""Common mistake: the optimizer holds the head that was replaced."""

# needs: safetensors (the weights are saved in its format)

import torch
from load import pretrained_net
from net import nn
from torch.optim import AdamW
from training import fit

# --8<-- [start:mistake]
model = pretrained_net(seed=0)
optimizer = AdamW(model.parameters(), lr=0.01)
model.head = nn.Linear(model.head.in_features, 7)  # too late
start = model.head.weight.clone()
fit(model, optimizer, torch.rand(70, 1, 12, 12), torch.arange(70) % 7)
print("head unchanged:", torch.equal(model.head.weight, start))
# > head unchanged: True
# --8<-- [end:mistake]
