"""Texts of several lengths in one batch, with padding at the left."""

# needs: safetensors (the weights are kept in its format)

from choosing import Tensor, model, tokenizer, torch
from language_model import generate


# --8<-- [start:pad]
def padded(texts: list[str]) -> tuple[Tensor, Tensor]:
    """Return ids that end together, (batch, length), and how many at the left are padding."""
    rows = [tokenizer.encode(text) for text in texts]
    length, pad = max(map(len, rows)), tokenizer.special["<|pad|>"]
    ids = [[pad] * (length - len(row)) + row for row in rows]
    return torch.tensor(ids), torch.tensor([length - len(row) for row in rows])


texts = ["Alice", "Off with her head!", "The Rabbit looked at the Queen"]
ids, padding = padded(texts)
print(ids)
# > tensor([[511, 511, 511, 511, 511, 511, 511, 511, 511,  65, 313],
# >         [511, 511, 511,  79, 102, 102, 351, 327, 287, 353,  33],
# >         [393,  32,  82, 416,  98, 264, 419, 273, 350, 261, 488]])
print(padding)
# > tensor([9, 3, 0])
# --8<-- [end:pad]

# --8<-- [start:same]
alone = [
    generate(model, row[None, left:], 30, temperature=0)[0]
    for row, left in zip(ids, padding, strict=True)
]
for told in (padding, None):
    together = generate(model, ids, 30, temperature=0, padding=told)
    parts = [row[left:] for row, left in zip(together, padding, strict=True)]
    print([one.equal(part) for one, part in zip(alone, parts, strict=True)])
# > [True, True, True]
# > [False, False, True]
# --8<-- [end:same]
