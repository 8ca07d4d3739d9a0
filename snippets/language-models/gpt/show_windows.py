"""A window of the text, and what is to be predicted in it."""

# needs: safetensors (the tokenizer is kept in its format)

from language_model import windows

# isort: split

# --8<-- [start:show]
import torch
from alice import load_tokenizer, load_tokens

torch.manual_seed(0)
training, validation = load_tokens()
print(len(training), len(validation))
# > 56837 6470
ids, targets = windows(training, count=32, length=8)
print(ids.shape, targets.shape)
# > torch.Size([32, 8]) torch.Size([32, 8])
tokenizer = load_tokenizer()
print([tokenizer.decode([id]) for id in ids[0].tolist()])
# > ['ab', 'b', 'it', ' beg', 'an', '.', ' Alice', ' g']
print([tokenizer.decode([id]) for id in targets[0].tolist()])
# > ['b', 'it', ' beg', 'an', '.', ' Alice', ' g', 'a']
# --8<-- [end:show]
