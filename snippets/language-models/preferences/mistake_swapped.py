"""Common mistake: chosen and rejected are swapped."""

# needs: safetensors (the pairs are read from its format)

import torch
from answering import answers, load_model, new, talks, told
from dpo import prefer
from gathered import chosen, rejected

# --8<-- [start:mistake]
torch.manual_seed(0)
model = load_model()
history = prefer(model, rejected, chosen, beta=0.1)
first, second = history[-1]
print(f"margin at the end: {0.1 * (first - second):.1f}")
# > margin at the end: 1.4
texts = told(answers(model, new, count=8))
print(f"{100 * sum(map(talks, texts)) / len(texts):.0f} % talk")
# > 0 % talk
# --8<-- [end:mistake]
