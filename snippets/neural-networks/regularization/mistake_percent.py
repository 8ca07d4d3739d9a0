"""Common mistake: a probability in percent."""

# --8<-- [start:mistake]
from torch import nn

try:
    nn.Dropout(50)
except ValueError as error:
    print(error)
# > dropout probability has to be between 0 and 1, but got 50
# --8<-- [end:mistake]
