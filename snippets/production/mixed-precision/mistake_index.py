"""Results of 16 bits, put into a tensor of 32."""

# --8<-- [start:mistake]
import torch
from torch import nn

layer, x = nn.Linear(3, 2), torch.ones(4, 3)
rows, table = torch.tensor([0, 2, 4, 6]), torch.zeros(8, 2)
with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
    scores = layer(x)
    try:
        table[rows] = scores
    except RuntimeError as error:
        print(error)
    table[rows] = scores.to(table.dtype)  # right
# > Index put requires the source and destination dtypes match, got Float for the destination and BFloat16 for the source.
# --8<-- [end:mistake]
