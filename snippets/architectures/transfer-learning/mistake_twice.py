"""Common mistake: the head is in two parameter groups."""

# needs: safetensors (the weights are saved in its format)

from load import pretrained_net
from torch.optim import AdamW

# --8<-- [start:mistake]
model = pretrained_net(seed=0)
head = {"params": model.head.parameters(), "lr": 0.01}
try:
    AdamW([{"params": model.parameters()}, head], lr=0.001)
except ValueError as error:
    print(error)
# > some parameters appear in more than one parameter group
# --8<-- [end:mistake]
