"""Mistake: a server in train mode, and a no_grad that another thread does not see."""

from concurrent.futures import ThreadPoolExecutor

import torch
from fruit import FruitNet

# --8<-- [start:mistake]
torch.manual_seed(0)
net = FruitNet(dropout=0.5)
plum = torch.tensor([[0.7, 0.48]])
print(torch.equal(net(plum), net(plum)))
# > False

with torch.inference_mode(), ThreadPoolExecutor(1) as workers:
    print("here:", net(plum).requires_grad)
    print("in a worker:", workers.submit(net, plum).result().requires_grad)
# > here: False
# > in a worker: True
# --8<-- [end:mistake]
