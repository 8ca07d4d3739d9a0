"""Common mistake: a version as a decimal number."""

# --8<-- [start:float]
print(float("2.13") > float("2.9"))
# > False
print((2, 13) > (2, 9))
# > True
# --8<-- [end:float]
