"""Two names for one tensor: torch.save keeps that, safetensors refuses."""

# needs: safetensors (the format is its own)

import torch
from reader import folder

# --8<-- [start:tie]
from safetensors.torch import load_file, load_model, save_file, save_model
from torch import nn


def new_words() -> nn.ModuleDict:
    """Return two layers that share their weight."""
    embed, head = nn.Embedding(1000, 16), nn.Linear(16, 1000, bias=False)
    head.weight = embed.weight  # one tensor, two names
    return nn.ModuleDict({"embed": embed, "head": head})


# --8<-- [end:tie]

# --8<-- [start:size]
words = new_words()
torch.save(words.state_dict(), folder / "words.pt")
print(f"{(folder / 'words.pt').stat().st_size / 1000:.0f} kB")
# > 66 kB
# --8<-- [end:size]

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
print(list(load_file(folder / "words.safetensors")))
# > ['embed.weight']
again = new_words()
load_model(again, folder / "words.safetensors")
print(torch.equal(again["head"].weight, words["head"].weight))
# > True
# --8<-- [end:model]
