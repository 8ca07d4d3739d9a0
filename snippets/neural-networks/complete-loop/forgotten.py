"""What each part of a checkpoint is for: resumes that forget one each."""

# needs: sklearn (the digits come with it)

import tempfile
from pathlib import Path

import torch
from training import fit, make_training

# --8<-- [start:forget]
with tempfile.TemporaryDirectory() as folder:
    whole = make_training()
    fit(whole, epochs=3, folder=Path(folder))
    checkpoint = torch.load(Path(folder) / "last.pt")
    fit(whole, epochs=5, folder=Path(folder))

for name in ("nothing", "optimizer", "scheduler", "rng", "shuffle"):
    with tempfile.TemporaryDirectory() as folder:
        resumed = make_training()
        state = dict(checkpoint)
        if name in state:
            state[name] = resumed.state_dict()[name]  # as at the start
        torch.save(state, Path(folder) / "last.pt")
        fit(resumed, epochs=5, folder=Path(folder))
    same = resumed.history == whole.history
    print(f"{name:9} forgotten, same losses: {same}")
# > nothing   forgotten, same losses: True
# > optimizer forgotten, same losses: False
# > scheduler forgotten, same losses: True
# > rng       forgotten, same losses: False
# > shuffle   forgotten, same losses: False
# --8<-- [end:forget]
