"""Which types come out under autocast on a GPU."""

# needs: cuda (its lists of operations are other ones)

import torch
from autocast import types_under_autocast

# --8<-- [start:cuda]
cpu_types = types_under_autocast(torch.device("cpu"))
for name, dtype in types_under_autocast(torch.device("cuda")).items():
    note = "" if dtype == cpu_types[name] else "  (on a CPU: bfloat16)"
    print(f"{name:16} {dtype}{note}")
# --8<-- [end:cuda]
