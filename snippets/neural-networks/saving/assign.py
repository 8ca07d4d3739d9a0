"""Copy numbers into a model, or put the tensors of a file in their place."""

import torch
from reader import model, new_reader, path

# --8<-- [start:copy]
half = {name: t.bfloat16() for name, t in model.state_dict().items()}
reader = new_reader()
weight = reader[0].weight
reader.load_state_dict(half)
print(reader[0].weight.dtype, reader[0].weight is weight)
# > torch.float32 True
reader.load_state_dict(half, assign=True)
print(reader[0].weight.dtype, reader[0].weight is weight)
# > torch.bfloat16 False
# --8<-- [end:copy]

# --8<-- [start:meta]
with torch.device("meta"):
    reader = new_reader()  # shapes, no numbers
reader.load_state_dict(torch.load(path), assign=True)
print(reader[0].weight.device, torch.equal(reader[3].bias, model[3].bias))
# > cpu True
# --8<-- [end:meta]
