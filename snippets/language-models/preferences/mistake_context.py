"""Common mistake: prompt and answer are longer than the context."""

import torch
from answering import load_model

# --8<-- [start:mistake]
model = load_model()
torch.manual_seed(0)
prompt, answer = torch.randint(512, (1, 50)), torch.randint(512, (1, 24))
ids = torch.cat([prompt, answer], dim=1)
try:
    model(ids)
except IndexError as error:
    print(error)
# > index out of range in self
print(model(ids[:, -model.config.context :]).shape)
# > torch.Size([1, 64, 512])
# --8<-- [end:mistake]
