"""The mean of five numbers, and what one far value does to it."""

# --8<-- [start:mean]
import torch

numbers = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
print(numbers.mean())
# > tensor(3.)
# --8<-- [end:mean]

# --8<-- [start:far]
numbers[-1] = 50.0
print(numbers.mean(), numbers.median())
# > tensor(12.) tensor(3.)
# --8<-- [end:far]
