"""A command line that answers well, and settings that come back from a file."""

from pathlib import Path

from config import read_arguments, read_config, write_config

# isort: split
# --8<-- [start:refused]
import contextlib
import io
import tempfile
from dataclasses import FrozenInstanceError, replace


def complaint(*arguments: str) -> str:
    """Return the last line that a refused command line prints."""
    with contextlib.redirect_stderr(io.StringIO()) as said:
        try:
            read_arguments(list(arguments))
        except SystemExit:
            return said.getvalue().splitlines()[-1]
    return "no complaint"


# --8<-- [end:refused]

# --8<-- [start:ask]
config = read_arguments(["--lr", "0.05", "--no-scale"])
print(config.lr, config.scale, config.epochs)
# > 0.05 False 5

print(complaint("--lr", "fast"))
# > train.py: error: argument --lr: invalid float value: 'fast'
print(complaint("--lr", "nan"))
# > train.py: error: lr must lie between 0 and 1, not at nan
print(complaint("--learning-rate", "0.1"))
# > train.py: error: unrecognized arguments: --learning-rate 0.1
# --8<-- [end:ask]

# --8<-- [start:change]
with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "config.json"
    write_config(config, file)
    print(read_config(file) == config)
# > True

try:
    config.lr = 0.1
except FrozenInstanceError as error:
    print(error)
# > cannot assign to field 'lr'
print(replace(config, lr=0.1).lr)
# > 0.1
# --8<-- [end:change]
