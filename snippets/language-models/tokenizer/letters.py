"""Count the letter r, from tokens and from bytes."""

# needs: safetensors (the pairs are kept in its format)

import re

import torch
from alice import load_text, load_tokenizer

training, validation = load_text()
tokenizer = load_tokenizer()

# --8<-- [start:straw]
for word in ("strawberry", " strawberry", "STRAWBERRY"):
    ids = tokenizer.encode(word)
    print(ids, [tokenizer.pieces[id].decode() for id in ids])
# > [323, 114, 97, 119, 98, 269, 385] ['st', 'r', 'a', 'w', 'b', 'er', 'ry']
# > [412, 114, 97, 119, 98, 269, 385] [' st', 'r', 'a', 'w', 'b', 'er', 'ry']
# > [83, 84, 82, 65, 87, 66, 69, 82, 82, 89] ['S', 'T', 'R', 'A', 'W', 'B', 'E', 'R', 'R', 'Y']
# --8<-- [end:straw]

# --8<-- [start:counts]
words = sorted(set(re.findall(r"[a-z]+", (training + validation).lower())))
answers = torch.tensor([word.count("r") for word in words]).double()
inputs = {}
for name, units in {"tokens": tokenizer.encode, "bytes": str.encode}.items():
    rows = [torch.tensor(list(units(" " + word))) for word in words]
    inputs[name] = torch.stack([row.bincount(minlength=512) for row in rows]).double()
print(len(words), "words,", int((answers == 0).sum()), "of them without an r")
# > 2558 words, 1551 of them without an r
# --8<-- [end:counts]

# --8<-- [start:fit]
for shown in (50, 300, 1000):
    for name, counts in inputs.items():
        right = []
        for seed in range(5):
            torch.manual_seed(seed)
            order = torch.randperm(len(words))
            few, others = order[:shown], order[shown:]
            weights = torch.linalg.pinv(counts[few]) @ answers[few]
            hits = (counts[others] @ weights).round() == answers[others]
            right.append(hits.double().mean().item())
        print(f"{name:<6} {shown:>4} words: {min(right):.0%} to {max(right):.0%}")
# > tokens   50 words: 69% to 78%
# > bytes    50 words: 100% to 100%
# > tokens  300 words: 96% to 98%
# > bytes   300 words: 100% to 100%
# > tokens 1000 words: 99% to 100%
# > bytes  1000 words: 100% to 100%
# --8<-- [end:fit]
