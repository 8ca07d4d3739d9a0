"""Steps in the wrong order, and types that do not fit."""

# --8<-- [start:mistake]
import torch
from torch import nn
from torch.nn.utils.fusion import fuse_linear_bn_eval

layer, norm = nn.Linear(3, 2), nn.BatchNorm1d(2)
try:
    fuse_linear_bn_eval(layer, norm)
except AssertionError as error:
    print(error)
# > Fusion only for eval!
print(fuse_linear_bn_eval(layer.eval(), norm.eval()))
# > Linear(in_features=3, out_features=2, bias=True)
try:
    layer(torch.ones(1, 3, dtype=torch.int8))
except RuntimeError as error:
    print(error)
# > mat1 and mat2 must have the same dtype, but got Char and Float
# --8<-- [end:mistake]
