"""One training step that runs on whatever device there is."""

# --8<-- [start:choose]
import torch
from torch import nn

accelerator = torch.accelerator.current_accelerator(check_available=True)
device = accelerator or torch.device("cpu")
print(device)
# > cpu
# --8<-- [end:choose]

# --8<-- [start:step]
model = nn.Linear(3, 1).to(device)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

inputs, targets = torch.ones(8, 3), torch.zeros(8, 1)  # from a file, say
inputs, targets = inputs.to(device), targets.to(device)
loss = nn.functional.mse_loss(model(inputs), targets)
loss.backward()
optimizer.step()
print(loss.device)
# > cpu
# --8<-- [end:step]
