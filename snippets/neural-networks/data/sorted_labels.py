"""What a split without chance does to data that are sorted."""

# needs: sklearn (the digits come with it)

from digits_data import labels

# --8<-- [start:sorted]
in_order = labels.sort().values
print(in_order[:1197].unique())
# > tensor([0, 1, 2, 3, 4, 5, 6])
print(in_order[-300:].unique())
# > tensor([8, 9])
# --8<-- [end:sorted]
