"""Writing to all places of an expanded tensor."""

# --8<-- [start:mistake]
import textwrap

import torch

wide = torch.zeros(3, 1).expand(3, 4)
try:
    wide += 1
except RuntimeError as error:
    print(textwrap.fill(str(error), 72))
# > unsupported operation: more than one element of the written-to tensor
# > refers to a single memory location. Please clone() the tensor before
# > performing the operation.

own = wide.clone()
own += 1
print(own.stride())
# > (4, 1)
# --8<-- [end:mistake]
