"""Common mistake: a head of another size is loaded with the rest."""

# needs: safetensors (the weights are saved in its format)

from load import pretrained
from net import PhotoNet

# --8<-- [start:mistake]
try:
    PhotoNet(classes=10).load_state_dict(pretrained, strict=False)
except RuntimeError as error:
    print(str(error).replace(", the shape", ",\nthe shape"))
# >
# --8<-- [end:mistake]
