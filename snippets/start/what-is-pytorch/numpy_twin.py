"""Three electricity bills, with NumPy."""

# needs: numpy (the library that PyTorch is compared with)

# --8<-- [start:numpy]
import numpy as np

usage = np.array([60.0, 150.0, 90.0])
print(usage * 0.25)
# > [15.  37.5 22.5]
print(usage.sum(), usage.max())
# > 300.0 150.0
# --8<-- [end:numpy]
