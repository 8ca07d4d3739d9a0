"""The model, compiled ahead of time."""

# needs: c++ (AOTInductor writes C++ and has it compiled)
# time: 90 s (a C++ library is compiled; with an empty cache, on a slow machine)

import logging
import tempfile
import warnings
import zipfile
from pathlib import Path

from batch import frost, program, torch

# isort: split

# --8<-- [start:compile]
import time

logging.getLogger("torch.utils").setLevel(logging.ERROR)  # it would ask for CUDA

with tempfile.TemporaryDirectory() as folder:
    path = str(Path(folder, "frost.pt2"))
    start = time.perf_counter()
    # torch 2.11 and 2.13 warn of parts of their own
    with warnings.catch_warnings(action="ignore"):
        torch._inductor.aoti_compile_and_package(program, package_path=path)
    seconds = time.perf_counter() - start
    parts = {Path(name).suffix for name in zipfile.ZipFile(path).namelist()}
    compiled = torch._inductor.aoti_load_package(path)
print(f"compiled in {seconds:.0f} s")
# ~> compiled in 17 s
print(sorted(parts))
# > ['', '.cpp', '.json', '.so']
# --8<-- [end:compile]

# --8<-- [start:run]
for rows in (1, 2, 300):
    rows = torch.randn(rows, 3)
    with torch.no_grad():
        torch.testing.assert_close(compiled(rows), frost(rows))
    print(len(rows), "rows as in PyTorch")
# > 1 rows as in PyTorch
# > 2 rows as in PyTorch
# > 300 rows as in PyTorch
del compiled  # and with it, what was unpacked among the temporary files
# --8<-- [end:run]
