"""Solution: each layer has inputs times outputs weights, and one bias per output."""

from itertools import pairwise

from mlp_size import check_mlp_size


# --8<-- [start:solution]
def mlp_size(widths):
    return sum(a * b + b for a, b in pairwise(widths))


print(check_mlp_size(mlp_size))
# > Right!
# --8<-- [end:solution]
