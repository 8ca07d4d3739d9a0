"""Common mistake: the new head is frozen with the rest."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)

from camera import pool, pool_answers
from load import pretrained_net
from torch.optim import AdamW
from training import fit

# --8<-- [start:mistake]
model = pretrained_net(seed=0)
model.requires_grad_(False)  # model.body was meant
try:
    fit(model, AdamW(model.head.parameters()), pool, pool_answers)
except RuntimeError as error:
    print(error)
# >
# --8<-- [end:mistake]
