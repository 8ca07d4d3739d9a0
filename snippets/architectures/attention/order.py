"""Self-attention and the order of tokens."""

from by_hand import attention, torch
from torch import nn

# --8<-- [start:order]
torch.manual_seed(0)
words, places = nn.Embedding(3, 8), nn.Embedding(3, 8)
one = words(torch.tensor([0, 1, 2]))  # dog bites man
other = words(torch.tensor([2, 1, 0]))  # man bites dog
for position in (torch.zeros(3, 8), places(torch.arange(3))):
    x, y = one + position, other + position
    dog, same_dog = attention(x, x, x)[0][0], attention(y, y, y)[0][2]
    print(torch.allclose(dog, same_dog, atol=1e-6))
# > True
# > False
# --8<-- [end:order]
