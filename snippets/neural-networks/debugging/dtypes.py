"""One mistake in three wordings: float64 for layers of float32."""

# --8<-- [start:mistake]
import torch
from torch import nn

rows = torch.ones(2, 16, dtype=torch.float64)
images = rows.reshape(2, 1, 4, 4)
linear, conv = nn.Linear(16, 2), nn.Conv2d(1, 2, 3)
plain = nn.Conv2d(1, 2, 3, bias=False)
for layer, data in ((linear, rows), (conv, images), (plain, images)):
    try:
        layer(data)
    except RuntimeError as error:
        print(error)
# > mat1 and mat2 must have the same dtype, but got Double and Float
# > Input type (double) and bias type (float) should be the same
# > expected scalar type Double but found Float
# --8<-- [end:mistake]

# --8<-- [start:mended]
print(linear(rows.float()).dtype)
# > torch.float32
# --8<-- [end:mended]
