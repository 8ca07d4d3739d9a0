"""Solution: a while loop; the record is as long as the loop was."""

import torch
from halving import check_halving


# --8<-- [start:solution]
def halve_until_small(number):
    while number > 1:
        number = number / 2
    return number


print(check_halving(halve_until_small))
# > Right!

number = torch.tensor(100.0, requires_grad=True)
halve_until_small(number).backward()
print(number.grad.item() == 1 / 2**7)
# > True
# --8<-- [end:solution]
