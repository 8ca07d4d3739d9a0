"""Common mistake: a warning that is about speed only."""

# --8<-- [start:mistake]
import warnings

from torch import nn

layer = nn.TransformerEncoderLayer(32, 4, batch_first=True, norm_first=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.TransformerEncoder(layer, 2)
print(caught[0].message)
# > enable_nested_tensor is True, but self.use_nested_tensor is False because encoder_layer.norm_first was True

encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
# --8<-- [end:mistake]
