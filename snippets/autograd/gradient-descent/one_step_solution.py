"""Solution: the learning rate that needs a single step."""

from one_step import check_one_step

# --8<-- [start:solution]
rate = 1 / 6
print(check_one_step(rate))
# > Right!
# --8<-- [end:solution]
