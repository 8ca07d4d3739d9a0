"""A file called torch.py hides the package from every script beside it."""

# --8<-- [start:mistake]
import subprocess
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "torch.py").write_text("# my notes on PyTorch\n")
    script = Path(folder, "first_steps.py")
    script.write_text("import torch\nprint(torch.tensor([1.0]))\n")
    command = [sys.executable, str(script)]
    result = subprocess.run(command, capture_output=True, text=True)
message = result.stderr.splitlines()[-1]
print(message.split(" (")[0])  # newer Pythons add advice in parentheses
# > AttributeError: module 'torch' has no attribute 'tensor'
# --8<-- [end:mistake]
