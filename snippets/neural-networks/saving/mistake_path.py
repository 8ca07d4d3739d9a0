"""Common mistake: a path where a state dict is wanted."""

import torch
from reader import new_reader, path

# --8<-- [start:mistake]
reader = new_reader()
try:
    reader.load_state_dict(str(path))
except TypeError as error:
    print(error)
# > Expected state_dict to be dict-like, got <class 'str'>.

reader.load_state_dict(torch.load(path))
# --8<-- [end:mistake]
