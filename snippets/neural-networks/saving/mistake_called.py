"""Common mistake: the file holds a dictionary, not a model."""

import torch
from reader import new_reader, path

# --8<-- [start:mistake]
try:
    reader = torch.load(path)
    reader(torch.rand(1, 64))
except TypeError as error:
    print(error)
# > 'collections.OrderedDict' object is not callable

reader = new_reader()
reader.load_state_dict(torch.load(path))
# --8<-- [end:mistake]
