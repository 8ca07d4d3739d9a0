"""Which Python runs here, and from which environment?"""

# --8<-- [start:ask]
import sys

print("version:", sys.version.split()[0])
# ~> version: 3.11.7
print("in a virtual environment:", sys.prefix != sys.base_prefix)
# > in a virtual environment: True
# --8<-- [end:ask]
