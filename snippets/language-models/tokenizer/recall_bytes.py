"""Question: how many bytes a character takes."""

import torch

# --8<-- [start:question]
text = "née"

characters = len(text)
in_bytes = torch.tensor(list(text.encode()))
print(characters, len(in_bytes))
# > 3 4
# --8<-- [end:question]
