"""Solution: the learning rate that needs a single step."""

from one_step import check_one_step


# --8<-- [start:solution]
def one_step_rate(a):
    return 1 / (2 * a)


print(check_one_step(one_step_rate))
# > Right!
# --8<-- [end:solution]
