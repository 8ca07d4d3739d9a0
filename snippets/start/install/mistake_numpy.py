"""PyTorch without NumPy runs, until something asks for NumPy."""

# --8<-- [start:mistake]
import subprocess
import sys

program = """
import sys
sys.modules["numpy"] = None  # as if NumPy were not installed
import torch
print(torch.ones(2) + 1)
torch.ones(2).numpy()
"""
command = [sys.executable, "-W", "ignore", "-c", program]
result = subprocess.run(command, capture_output=True, text=True)
print(result.stdout, result.stderr.splitlines()[-1], sep="")
# > tensor([2., 2.])
# > RuntimeError: Numpy is not available
# --8<-- [end:mistake]
