"""Self-attention, cross-attention, and the order of tokens."""

from by_hand import attention

# --8<-- [start:cross]
import torch
from torch import nn

torch.manual_seed(0)
text, question = torch.randn(7, 8), torch.randn(3, 8)
print("self: ", attention(text, text, text)[1].shape)
# > self:  torch.Size([7, 7])
print("cross:", attention(question, text, text)[1].shape)
# > cross: torch.Size([3, 7])
# --8<-- [end:cross]

# --8<-- [start:order]
words, places = nn.Embedding(3, 8), nn.Embedding(3, 8)
one = words(torch.tensor([0, 1, 2]))  # dog bites man
other = words(torch.tensor([2, 1, 0]))  # man bites dog
for where in (torch.zeros(3, 8), places(torch.arange(3))):
    x, y = one + where, other + where
    dog, same_dog = attention(x, x, x)[0][0], attention(y, y, y)[0][2]
    print(torch.allclose(dog, same_dog, atol=1e-6))
# > True
# > False
# --8<-- [end:order]
