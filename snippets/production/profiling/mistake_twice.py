"""A trace that is saved twice."""

import torch
from events import events_of
from tools import profiled

# --8<-- [start:mistake]
prof = profiled(lambda: torch.ones(3).exp())
events_of(prof)
try:
    events_of(prof)
except RuntimeError as error:
    print(error)
# > Trace is already saved.
# --8<-- [end:mistake]
