"""Parts that do not add up to the whole."""

from torch.utils.data import random_split

# --8<-- [start:mistake]
try:
    random_split(range(1797), [1200, 300, 300])
except ValueError as error:
    print(error)
# > Sum of input lengths does not equal the length of the input dataset!

parts = random_split(range(1797), [0.7, 0.15, 0.15])
print([len(part) for part in parts])
# > [1258, 270, 269]
# --8<-- [end:mistake]
