"""The reader with weights of one byte."""

# needs: safetensors (the weights are kept in its format)
# needs: sklearn (the digits come with it)

from quantize_rows_solution import quantize_rows
from trained import count_right, reader

# isort: split

# --8<-- [start:smaller]
import copy

from torch import nn

small, size = copy.deepcopy(reader), 0
for layer in small:
    if isinstance(layer, nn.Linear):
        whole, scales = quantize_rows(layer.weight.detach())
        layer.weight = nn.Parameter(whole * scales)
        size += whole.nbytes + scales.nbytes + layer.bias.nbytes
before = sum(weight.nbytes for weight in reader.parameters())
print(f"{before:,} bytes: {count_right(reader)} right")
# > 76,840 bytes: 583 right
print(f"{size:,} bytes: {count_right(small)} right")
# > 21,072 bytes: 583 right
# --8<-- [end:smaller]
