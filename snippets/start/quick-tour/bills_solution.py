"""Solution: turn the rows of prices into columns, then multiply."""

from bills import baskets, check_bills, shops


# --8<-- [start:solution]
def bills(baskets, shops):
    return baskets @ shops.mT


print(check_bills(bills))
print(bills(baskets, shops))
# --8<-- [end:solution]
