"""A history of the GPU's memory, saved and read back."""

# needs: cuda (it records what a GPU's memory is used for)

# --8<-- [start:snapshot]
import pickle
import tempfile
from pathlib import Path

import torch

torch.cuda.memory._record_memory_history(max_entries=10_000)
kept = [torch.ones(1000, 1000, device="cuda") for _ in range(3)]
del kept[0]

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "memory.pickle")
    torch.cuda.memory._dump_snapshot(str(file))
    snapshot = pickle.loads(file.read_bytes())
torch.cuda.memory._record_memory_history(enabled=None)  # stop

for entry in snapshot["device_traces"][0]:
    print(entry["action"], entry["size"])
# --8<-- [end:snapshot]
