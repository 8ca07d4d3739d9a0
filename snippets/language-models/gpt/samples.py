"""What the trained model writes."""

# needs: safetensors (the weights are kept in its format)

# --8<-- [start:samples]
import re
from pathlib import Path

import torch
from alice import load_tokenizer
from language_model import generate
from trained import load_model

model, tokenizer = load_model(), load_tokenizer()
start = torch.tensor([tokenizer.encode("The Queen")])
for seed in range(3):
    torch.manual_seed(seed)
    print(repr(tokenizer.decode(generate(model, start, 30)[0].tolist())))
# > 'The Queen:-- I her dearIt was in a hold up and remember its with air, as more'
# > 'The Queen textlass con up again, then a putting what lonfully but a fance or'
# > "The Queen's, and's voice tone of wely; and alp!'\n'That's a Cat"

book = set(re.findall(r"[a-z]+", Path("alice.txt").read_text("utf-8").lower()))
torch.manual_seed(0)
lines = generate(model, torch.full((64, 1), ord("\n")), 60).tolist()
words = []
for line in lines:
    words += re.findall(r"[a-z]+", tokenizer.decode(line).lower())[:-1]
share = sum(word in book for word in words) / len(words)
print(f"{share:.0%} of {len(words)} words stand in the book")
# > 76% of 1556 words stand in the book
# --8<-- [end:samples]
