"""Common mistake: a head of another size is loaded with the rest."""

# needs: safetensors (the weights are saved in its format)

from load import pretrained
from net import PhotoNet

# --8<-- [start:mistake]
try:
    PhotoNet(classes=10).load_state_dict(pretrained, strict=False)
except RuntimeError as error:
    print(str(error).replace(", the shape", ",\nthe shape"))
# > Error(s) in loading state_dict for PhotoNet:
# > 	size mismatch for head.weight: copying a param with shape torch.Size([5, 216]) from checkpoint,
# > the shape in current model is torch.Size([10, 216]).
# > 	size mismatch for head.bias: copying a param with shape torch.Size([5]) from checkpoint,
# > the shape in current model is torch.Size([10]).
# --8<-- [end:mistake]
