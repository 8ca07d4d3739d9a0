"""Mistake: resuming from the weights alone."""

# needs: sklearn (the digits come with it)

import tempfile
from pathlib import Path

from training import fit, make_training, save

# --8<-- [start:mistake]
training = make_training()
with tempfile.TemporaryDirectory() as folder:
    save(training.model.state_dict(), Path(folder) / "last.pt")
    try:
        fit(training, epochs=1, folder=Path(folder))
    except KeyError as error:
        print(f"{type(error).__name__}: {error}")
# > KeyError: 'epoch'
# --8<-- [end:mistake]
