"""Common mistake: an optimizer for other parameters."""

# needs: sklearn (another snippet, which is imported, loads the digits)

import torch
from training import new_reader

# --8<-- [start:mistake]
reader = new_reader()
state = torch.optim.AdamW(reader.parameters()).state_dict()
optimizer = torch.optim.AdamW(reader[3].parameters())
try:
    optimizer.load_state_dict(state)
except ValueError as error:
    print(error)
# > loaded state dict contains a parameter group that doesn't match the size of optimizer's group
# --8<-- [end:mistake]
