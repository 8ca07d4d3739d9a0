"""How many of the digits of the test the trained reader gets right."""

# needs: safetensors (the weights are kept in its format)
# needs: sklearn (the digits come with it)

from digits import test
from trained import count_right, reader

# --8<-- [start:right]
print(f"{count_right(reader)} of {len(test)}")
# > 583 of 597
# --8<-- [end:right]
