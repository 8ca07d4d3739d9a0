"""Train the reader, once undisturbed and once stopped, and keep it."""

# needs: safetensors (the weights are kept in its format)
# needs: sklearn (the digits come with it)

import torch
from training import train_reader

# isort: split

# --8<-- [start:stop]
import tempfile
from pathlib import Path

from safetensors.torch import save_file

with tempfile.TemporaryDirectory() as folder:
    whole = train_reader(1200, Path(folder, "whole.pt"))
    path = Path(folder, "stopped.pt")
    try:
        train_reader(1200, path, stop_at=750)
    except KeyboardInterrupt:
        print("stopped at step 750, saved:", torch.load(path)["step"])
    reader = train_reader(1200, path)
# > stopped at step 750, saved: 700
pairs = zip(whole.parameters(), reader.parameters(), strict=True)
print("the same weights:", all(torch.equal(one, other) for one, other in pairs))
# > the same weights: True
# --8<-- [end:stop]

# --8<-- [start:keep]
save_file(reader.state_dict(), "digits.safetensors")
# saves> digits.safetensors
# --8<-- [end:keep]
