"""Common mistake: an embedding without rows for the special tokens."""

# needs: safetensors (the pairs are kept in its format)

import torch
from alice import load_tokenizer

tokenizer = load_tokenizer()
end = tokenizer.special["<|end|>"]

# --8<-- [start:mistake]
ids = torch.tensor([*tokenizer.encode("Hello!"), end])
try:
    torch.nn.Embedding(256 + len(tokenizer.new), 8)(ids)
except IndexError as error:
    print(error)
# > index out of range in self

print(torch.nn.Embedding(len(tokenizer), 8)(ids).shape)
# > torch.Size([5, 8])
# --8<-- [end:mistake]
