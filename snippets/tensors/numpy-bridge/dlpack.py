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
# --8<-- [end:both]

# --8<-- [start:protocol]
print(hasattr(array, "__dlpack__"), hasattr(tensor, "__dlpack__"))
# > True True
print(array.__dlpack_device__())
# > (1, 0)
# --8<-- [end:protocol]

# --8<-- [start:copy]
own = torch.from_dlpack(array, copy=True)
own[0] = 0
print(array)
# > [99.  1.  2.  3.]
# --8<-- [end:copy]
