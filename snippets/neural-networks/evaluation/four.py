"""The mode of the layers and the recording of autograd are two switches."""

# needs: sklearn (the digits come with it)

import torch
from reader import device, images, model

# --8<-- [start:four]
batch = images[:4].to(device)
for train_mode in (True, False):
    for recording in (True, False):
        model.train(train_mode)
        with torch.set_grad_enabled(recording):
            first, second = model(batch), model(batch)
        same = torch.equal(first, second)
        print(f"train {train_mode!s:5}  recording {recording!s:5}", end="  ")
        print(f"same {same!s:5}  grad {first.requires_grad}")
# > train True   recording True   same False  grad True
# > train True   recording False  same False  grad False
# > train False  recording True   same True   grad True
# > train False  recording False  same True   grad False
# --8<-- [end:four]
