"""An array in a file, of which only what is touched comes into memory."""

# --8<-- [start:write]
import mmap
import tempfile
from pathlib import Path

import numpy as np
import torch

folder = tempfile.TemporaryDirectory()
path, shape = Path(folder.name, "rows.bin"), (32_768, 1024)
rows = np.memmap(path, dtype=np.uint8, mode="w+", shape=shape)  # a new file
rows[:] = np.arange(1024) % 256
rows.flush()
del rows


def resident() -> int:
    """Return the bytes of this program in memory, as Linux counts them."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * mmap.PAGESIZE


# --8<-- [end:write]

# --8<-- [start:touch]
before = resident()
rows = np.memmap(path, dtype=np.uint8, mode="r", shape=shape)
for number in (5, 20_000, 30_000):
    rows[number].sum()
three = (resident() - before) / rows.nbytes
rows.sum()
whole = (resident() - before) / rows.nbytes
print("three rows: less than a tenth of the file:", three < 0.1)
# > three rows: less than a tenth of the file: True
print("all rows: more than nine tenths:", whole > 0.9)
# > all rows: more than nine tenths: True
# --8<-- [end:touch]

# --8<-- [start:shared]
for shared in (False, True):
    pixels = torch.from_file(str(path), shared=shared, size=10, dtype=torch.uint8)
    pixels[0] = 99
    print(f"shared={shared}: the file begins with {rows[0, 0]}")
# > shared=False: the file begins with 0
# > shared=True: the file begins with 99
del rows, pixels  # before the file goes
folder.cleanup()
# --8<-- [end:shared]
