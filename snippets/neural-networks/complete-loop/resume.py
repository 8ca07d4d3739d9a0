"""Six epochs in one go, and in two: the same numbers, the same weights."""

# needs: sklearn (the digits come with it)

import tempfile
from pathlib import Path

import torch
from digits_training import make_training
from training import fit

# --8<-- [start:compare]
whole, first, second = make_training(), make_training(), make_training()
with tempfile.TemporaryDirectory() as folder:
    one, two = Path(folder, "one"), Path(folder, "two")
    torch.manual_seed(1)
    fit(whole, epochs=6, folder=one)

    torch.manual_seed(1)
    fit(first, epochs=3, folder=two)  # and here the power fails
    torch.manual_seed(99)
    fit(second, epochs=6, folder=two)
    last = torch.load(two / "last.pt")

print("losses equal:", second.history == whole.history)
# > losses equal: True
ours, theirs = second.model.state_dict(), whole.model.state_dict()
same = all(torch.equal(ours[name], theirs[name]) for name in ours)
print("weights equal:", same)
# > weights equal: True
# --8<-- [end:compare]

# --8<-- [start:keys]
print(*last)
# > epoch best history model optimizer scheduler rng shuffle
# --8<-- [end:keys]
