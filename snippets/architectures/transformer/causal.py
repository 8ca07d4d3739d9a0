"""An encoder sees all tokens, a causal decoder none that comes later."""

from compare import copy_weights, layer
from model import Block, Transformer, nn, sinusoidal, torch

# --8<-- [start:change]
torch.manual_seed(0)
places = sinusoidal(8, 32)
encoder = Transformer(10, places, *[Block(32, 4) for _ in range(2)])
layers = [Block(32, 4, causal=True) for _ in range(2)]
decoder = Transformer(10, places, *layers)

digits = torch.randint(0, 10, (1, 8))
changed = digits.clone()
changed[0, 5] = (digits[0, 5] + 1) % 10
for model in (encoder, decoder):
    print((model(digits) != model(changed)).any(-1)[0].long())
# > tensor([1, 1, 1, 1, 1, 1, 1, 1])
# > tensor([0, 0, 0, 0, 0, 1, 1, 1])
# --8<-- [end:change]

# --8<-- [start:library]
library = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
copy_weights(decoder.blocks, library)

x = torch.randn(2, 8, 32)
mask = nn.Transformer.generate_square_subsequent_mask(8)
same = library(x, mask, is_causal=True)
torch.testing.assert_close(same, decoder.blocks(x))
# --8<-- [end:library]
