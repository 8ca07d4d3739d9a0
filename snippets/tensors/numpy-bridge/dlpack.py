"""DLPack: the exchange of arrays between libraries."""

# needs: numpy (a library that speaks DLPack)

import numpy as np
import torch

# --8<-- [start:both]
array = np.arange(4.0)
tensor = torch.from_dlpack(array)
again = np.from_dlpack(tensor)
again[0] = 99
print(array, tensor)
# > [99.  1.  2.  3.] tensor([99.,  1.,  2.,  3.], dtype=torch.float64)
own = torch.from_dlpack(array, copy=True)
own[0] = 0
print(array)
# > [99.  1.  2.  3.]
# --8<-- [end:both]
