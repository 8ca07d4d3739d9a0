"""A script with workers and without a guard."""

# time: 60 s (it starts Python and torch twice)

# --8<-- [start:mistake]
import subprocess
import sys
import tempfile
from pathlib import Path

script = """
from torch.utils.data import DataLoader
loader = DataLoader(range(4), num_workers=1, multiprocessing_context="spawn")
print(list(loader))
"""
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "train.py"
    file.write_text(script)
    command = [sys.executable, str(file)]
    run = subprocess.run(command, capture_output=True, text=True)
message = run.stderr.split("RuntimeError:")[1].split("\n\n")[0]
first, second = message.strip().split("\n")
print(f"RuntimeError: {first}\n  {second.strip()}")
# > RuntimeError: An attempt has been made to start a new process before the
# >   current process has finished its bootstrapping phase.
# --8<-- [end:mistake]
