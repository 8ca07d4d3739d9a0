"""A Python without torch. `-S` starts it without any installed packages."""

# --8<-- [start:mistake]
import subprocess
import sys

command = [sys.executable, "-S", "-c", "import torch"]
result = subprocess.run(command, capture_output=True, text=True)
print(result.stderr.splitlines()[-1])
# > ModuleNotFoundError: No module named 'torch'
# --8<-- [end:mistake]
