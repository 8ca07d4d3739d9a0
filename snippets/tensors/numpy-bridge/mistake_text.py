"""An array of text, or of objects, is no tensor."""

# needs: numpy (arrays of text)

import numpy as np
import torch

# --8<-- [start:mistake]
for column in (["1.5", "2.5"], [1.5, None]):
    try:
        torch.from_numpy(np.array(column))
    except TypeError as error:
        print(str(error).split(". ")[0])
# > can't convert np.ndarray of type numpy.str_
# > can't convert np.ndarray of type numpy.object_
print(torch.from_numpy(np.array(["1.5", "2.5"]).astype(np.float32)))
# > tensor([1.5000, 2.5000])
# --8<-- [end:mistake]
