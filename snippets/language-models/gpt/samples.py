"""What the trained model writes."""

# needs: safetensors (the weights are kept in its format)

# --8<-- [start:samples]
import re
from pathlib import Path

import torch
from alice import load_model, load_tokenizer
from language_model import generate

model, tokenizer = load_model(), load_tokenizer()
start = torch.tensor([tokenizer.encode("Alice")])
for seed in range(3):
    torch.manual_seed(seed)
    print(repr(tokenizer.decode(generate(model, start, 30)[0].tolist())))
# > 'Alice necked her fil she was in knew.\nThe Mock Turtle and turn with air, as more'
# > 'Alice bended out of them converthing then alway thing lons, and and getting a minut'
# > 'Alice see any little thing. The Mouse never way in the useferesting the knew the same:'

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
