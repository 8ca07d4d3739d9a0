"""Mistake: a checkpoint of another model."""

# needs: sklearn (the digits come with it)

import tempfile
from pathlib import Path

from torch import nn
from training import fit, make_training

# --8<-- [start:mistake]
training = make_training()
with tempfile.TemporaryDirectory() as folder:
    fit(training, epochs=1, folder=Path(folder))
    training.model[3] = nn.Linear(64, 3)
    try:
        fit(training, epochs=2, folder=Path(folder))
    except RuntimeError as error:
        print(str(error).split("\n")[0])
        print(str(error).split("\n")[1].strip().split(": copying")[0])
# > Error(s) in loading state_dict for Sequential:
# > size mismatch for 3.weight
# --8<-- [end:mistake]
