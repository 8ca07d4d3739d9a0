"""Versions are not text: as text, 2.9 comes after 2.13."""

import torch

# --8<-- [start:mistake]
print("2.13.0" > "2.9.1")
# > False
print((2, 13, 0) > (2, 9, 1))
# > True
# --8<-- [end:mistake]

# --8<-- [start:cure]
print(torch.__version__ > "2.9.1")
# > True
# --8<-- [end:cure]
