"""State dicts that do not fit: missing names, other sizes, other names."""

import torch
from messages import short
from reader import new_reader, path
from torch import nn

# --8<-- [start:head]
state = torch.load(path)
body = {name: t for name, t in state.items() if not name.startswith("3.")}
parity = new_reader()
parity[3] = nn.Linear(128, 2)  # even or odd
# --8<-- [end:head]

# --8<-- [start:strict]
try:
    parity.load_state_dict(body)
except RuntimeError as error:
    print(short(error))
# > Error(s) in loading state_dict for Sequential:
# > Missing key(s) in state_dict: "3.weight", "3.bias".
# --8<-- [end:strict]

# --8<-- [start:partly]
result = parity.load_state_dict(body, strict=False)
print("missing:   ", result.missing_keys)
# > missing:    ['3.weight', '3.bias']
print("unexpected:", result.unexpected_keys)
# > unexpected: []
# --8<-- [end:partly]

# --8<-- [start:sizes]
try:
    parity.load_state_dict(state, strict=False)
except RuntimeError as error:
    print(short(error))
# > Error(s) in loading state_dict for Sequential:
# > size mismatch for 3.weight: copying a param with shape torch.Size([10,
# > 128]) from checkpoint, the shape in current model is torch.Size([2,
# > 128]).
# > size mismatch for 3.bias: copying a param with shape torch.Size([10])
# > from checkpoint, the shape in current model is torch.Size([2]).
# --8<-- [end:sizes]

# --8<-- [start:prefix]
wrapped = {"module." + name: t for name, t in state.items()}
reader = new_reader()
result = reader.load_state_dict(wrapped, strict=False)
print(torch.equal(reader[0].weight, state["0.weight"]))
# > False
# --8<-- [end:prefix]

# --8<-- [start:mend]
print(result.missing_keys, result.unexpected_keys, sep="\n")
# > ['0.weight', '0.bias', '3.weight', '3.bias']
# > ['module.0.weight', 'module.0.bias', 'module.3.weight', 'module.3.bias']
state = {name.removeprefix("module."): t for name, t in wrapped.items()}
print(reader.load_state_dict(state))
# > <All keys matched successfully>
# --8<-- [end:mend]
