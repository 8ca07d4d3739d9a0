"""Mistakes: another size, another mode."""

from frost import evenings, frost, torch

# --8<-- [start:size]
for_two = torch.export.export(frost, (evenings,)).module()
try:
    for_two(torch.zeros(5, 3))
except AssertionError as error:
    print(error)
# > Guard failed: evenings.size()[0] == 2
# --8<-- [end:size]

# --8<-- [start:mode]
try:
    for_two.eval()
except NotImplementedError as error:
    print(error)
# > Calling eval() is not supported yet.
# --8<-- [end:mode]
