"""Train on pairs of equal lengths only, and see how long the answers get."""

# needs: safetensors (the pairs are read from its format)

import torch
from answering import END, PROMPT, answers, load_model, new
from dpo import prefer
from gathered import chosen, rejected
from judging import answer_mask

# --8<-- [start:lengths]
equal = answer_mask(chosen).sum(dim=1) == answer_mask(rejected).sum(dim=1)
print(equal.sum().item(), "pairs of equal lengths")
# > 198 pairs of equal lengths
for seed in range(3):
    torch.manual_seed(seed)
    model = load_model()
    prefer(model, chosen[equal], rejected[equal], beta=0.1)
    ids = answers(model, new, count=8)
    ended = (ids[:, -1] == END).float().mean()
    print(f"seed {seed}: {100 * ended:.0f} % end within {ids.size(1) - PROMPT} tokens")
# > seed 0: 22 % end within 24 tokens
# > seed 1: 21 % end within 24 tokens
# > seed 2: 20 % end within 24 tokens
# --8<-- [end:lengths]
