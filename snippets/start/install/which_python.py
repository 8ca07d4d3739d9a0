"""Which Python runs here, and where does it take torch from?"""

# --8<-- [start:ask]
import sys
from pathlib import Path

import torch

print("version:", sys.version.split()[0])
# ~> version: 3.11.7
print("in a virtual environment:", sys.prefix != sys.base_prefix)
# ~> in a virtual environment: True
print("torch comes from:", Path(torch.__file__).parent.name)
# > torch comes from: torch
# --8<-- [end:ask]
