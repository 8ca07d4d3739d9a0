"""A script with workers and without a guard."""

# --8<-- [start:script]
import subprocess
import sys
import tempfile
from pathlib import Path

script = """
from torch.utils.data import DataLoader
loader = DataLoader(range(4), num_workers=1, multiprocessing_context="spawn")
print(list(loader))
"""
# --8<-- [end:script]

# --8<-- [start:mistake]
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "train.py"
    file.write_text(script)
    command = [sys.executable, str(file)]
    run = subprocess.run(command, capture_output=True, text=True)
for line in run.stderr.splitlines():
    if "An attempt" in line or "current process" in line:
        print(line.strip())
# > An attempt has been made to start a new process before the
# > current process has finished its bootstrapping phase.
# --8<-- [end:mistake]
