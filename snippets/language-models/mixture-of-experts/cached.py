"""The same tokens with a cache and without."""

# needs: safetensors (the weights are kept in its format)

from alice import load_tokenizer
from balancing import torch
from loading import load_experts

# isort: split

# --8<-- [start:cached]
from language_model import generate

tokenizer = load_tokenizer()
model = load_experts()
prompt = torch.tensor([tokenizer.encode("Alice was")])
cached = generate(model, prompt, count=40, temperature=0)
ids = prompt
with torch.no_grad():
    for _ in range(40):
        ids = torch.cat([ids, model(ids)[:, -1:].argmax(dim=-1)], dim=1)
print(torch.equal(cached, ids))
# > True
print(tokenizer.decode(cached[0].tolist()))
# > Alice was to the large of the large of the large of their of their of their of their of childres, and the back
# --8<-- [end:cached]
