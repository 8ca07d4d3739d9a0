"""The reader as a file that brings its own code."""

# needs: safetensors (the weights are kept in its format)
# needs: sklearn (the digits come with it)

from export_reader_solution import export_reader
from trained import count_right, reader

# isort: split

# --8<-- [start:file]
import tempfile
import warnings
from pathlib import Path

import torch

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "reader.pt2")
    torch.export.save(export_reader(reader), path)
    with warnings.catch_warnings(
        action="ignore"
    ):  # torch 2.11 warns of its own buffers
        loaded = torch.export.load(path).module()
print(count_right(loaded), "right")
# > 583 right
# --8<-- [end:file]
