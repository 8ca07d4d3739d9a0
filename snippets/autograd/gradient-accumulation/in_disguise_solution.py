"""Solution: momentum that never fades."""

from in_disguise import check_momentum

# --8<-- [start:solution]
momentum = 1.0
print(check_momentum(momentum))
# > Right!
# --8<-- [end:solution]
