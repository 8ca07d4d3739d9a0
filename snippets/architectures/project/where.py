"""How much of the attention lies on the digit that a query is to read."""

# needs: sklearn (the digits come with it)

import torch
from share_on_digit_solution import share_on_digit
from strips import test_starts, test_strips
from trained import reader

# --8<-- [start:where]
with torch.no_grad():
    _, weights = reader(test_strips)
shares = share_on_digit(weights, test_starts)
evenly = share_on_digit(torch.full_like(weights, 1 / 16), test_starts)
for query, name in enumerate(("first", "second", "third")):
    there = test_starts[:, query] >= 0
    share, even = shares[there, query].mean(), evenly[there, query].mean()
    print(
        f"{name:7}{share:.0%} of the weight, {even:.0%} if it looked everywhere alike"
    )
# > first  100% of the weight, 28% if it looked everywhere alike
# > second 93% of the weight, 28% if it looked everywhere alike
# > third  96% of the weight, 28% if it looked everywhere alike
# --8<-- [end:where]
