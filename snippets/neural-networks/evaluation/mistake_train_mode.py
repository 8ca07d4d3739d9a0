"""Common mistake: measuring in train mode."""

# needs: sklearn (the digits come with it)

import copy

import torch
from final import model
from hasty import validation_loader
from measure import evaluate
from reader import device, loss_fn

# --8<-- [start:mistake]
measured = copy.deepcopy(model)
measured.train()  # eval() was forgotten
right = 0
with torch.inference_mode():
    for inputs, targets in validation_loader:
        answers = measured(inputs.to(device)).argmax(dim=1)
        right += (answers == targets.to(device)).sum().item()
print(f"in train mode:  {right / 300:.2f}")
# > in train mode:  0.96
_, accuracy = evaluate(model, validation_loader, loss_fn, device)
print(f"in eval mode:   {accuracy:.2f}")
# > in eval mode:   0.98
moved = measured[1].running_mean - model[1].running_mean
print("buffers changed:", moved.abs().max().item() > 0)
# > buffers changed: True
# --8<-- [end:mistake]
