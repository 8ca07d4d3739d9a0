"""The mean of five numbers, and what one far value does to it."""

# --8<-- [start:mean]
from statistics import mean, median

numbers = [1.0, 2.0, 3.0, 4.0, 5.0]
print(mean(numbers))
# > 3.0
# --8<-- [end:mean]

# --8<-- [start:far]
numbers[-1] = 50.0
print(mean(numbers), median(numbers))
# > 12.0 3.0
# --8<-- [end:far]
