"""Common mistake: to give the whole text again to a model with a cache."""

# needs: safetensors (the weights are kept in its format)

from choosing import model, tokenizer, torch
from language_model import Cache

alice = torch.tensor([tokenizer.encode("Alice")])

# --8<-- [start:mistake]
with torch.no_grad():
    right = model(torch.cat([alice, alice[:, :1]], dim=1))[0, -1]
    for new in (torch.cat([alice, alice[:, :1]], dim=1), alice[:, :1]):
        caches = [Cache() for _ in model.blocks]
        model(alice, caches)
        scores = model(new, caches)[0, -1]
        print(len(caches[0]), (scores - right).abs().max() < 1e-4)
# > 5 tensor(False)
# > 3 tensor(True)
# --8<-- [end:mistake]
