"""Solution: turn the rows of prices into columns, then multiply."""

from bills import baskets, check_bills, shops


# --8<-- [start:solution]
def bills(baskets, shops):
    return baskets @ shops.mT


print(check_bills(bills))
# > Right!
print(bills(baskets, shops))
# > tensor([[32.0000, 29.5000, 33.0000, 28.5000],
# >         [14.0000, 15.5000, 12.0000, 14.0000]])
# --8<-- [end:solution]
