"""Two names for one tensor: torch.save keeps that, safetensors refuses."""

# needs: safetensors (the format is its own)

import torch
from reader import folder

# --8<-- [start:tie]
from safetensors.torch import load_model, save_file, save_model
from torch import nn

words = nn.ModuleDict(
    {"embed": nn.Embedding(1000, 16), "head": nn.Linear(16, 1000, bias=False)}
)
words["head"].weight = words["embed"].weight  # one tensor, two names
torch.save(words.state_dict(), folder / "words.pt")
print(f"{(folder / 'words.pt').stat().st_size / 1000:.0f} kB")
# > 66 kB
# --8<-- [end:tie]

# --8<-- [start:refuse]
try:
    save_file(words.state_dict(), folder / "words.safetensors")
except RuntimeError as error:
    print(str(error).strip().split(":")[0].replace(" and", "\n  and"))
# > Some tensors share memory, this will lead to duplicate memory on disk
# >   and potential differences when loading them again
# --8<-- [end:refuse]

# --8<-- [start:model]
save_model(words, folder / "words.safetensors")
load_model(words, folder / "words.safetensors")
print(words["head"].weight is words["embed"].weight)
# > True
# --8<-- [end:model]
