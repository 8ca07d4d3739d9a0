"""Freeze the body and train the head: the weights stay, the batch norm moves on."""

# needs: sklearn (the digits come with it)
# needs: safetensors (the weights are saved in its format)

from camera import few, pool, pool_answers
from load import pretrained, pretrained_net, torch
from torch.optim import AdamW
from training import fit

# --8<-- [start:freeze]
model = pretrained_net(seed=0)
model.body.requires_grad_(False)
optimizer = AdamW(model.head.parameters(), lr=0.01)

lamp = 0.5  # each pixel is so much brighter
chosen = few(10, seed=0)
fit(model, optimizer, pool[chosen] + lamp, pool_answers[chosen])
# --8<-- [end:freeze]

# --8<-- [start:moved]
for name, tensor in model.body.state_dict().items():
    if not torch.equal(tensor, pretrained["body." + name]):
        print(name)
# > norm1.running_mean
# > norm1.running_var
# > norm1.num_batches_tracked
# > norm2.running_mean
# > norm2.running_var
# > norm2.num_batches_tracked
# --8<-- [end:moved]
