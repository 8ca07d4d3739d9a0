"""Solution: the mean is a method of every tensor."""

import torch
from translate import check_translate


# --8<-- [start:solution]
def above_average(usage):
    return usage - usage.mean()


print(check_translate(above_average))
# > Right!
print(above_average(torch.tensor([60.0, 150.0, 90.0])))
# > tensor([-40.,  50., -10.])
# --8<-- [end:solution]
