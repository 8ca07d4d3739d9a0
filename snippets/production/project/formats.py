"""The same training in both formats."""

# needs: safetensors (the weights are kept in its format)
# needs: sklearn (the digits come with it)

import tempfile
from pathlib import Path

import torch
from trained import count_right
from training import train_reader

# --8<-- [start:both]
for dtype in (torch.float32, torch.bfloat16):
    with tempfile.TemporaryDirectory() as folder:
        model = train_reader(1200, Path(folder, "run.pt"), dtype=dtype)
    print(f"{dtype}: {count_right(model)} right")
# > torch.float32: 583 right
# > torch.bfloat16: 584 right
# --8<-- [end:both]
