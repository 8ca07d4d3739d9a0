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
# > Alice was to herself, 'theres, you's ares ar's archeds away, and foot, and foot, and was
# --8<-- [end:cached]
