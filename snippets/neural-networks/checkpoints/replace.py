"""A save that fails must not destroy the last good file."""

# needs: sklearn (another snippet, which is imported, loads the digits)

from pathlib import Path

import torch
from training import folder


# --8<-- [start:safely]
def save_safely(checkpoint: dict, path: Path) -> None:
    """Replace the file at `path` once the new one is complete."""
    part = path.with_name(path.name + ".part")
    torch.save(checkpoint, part)
    part.replace(path)


# --8<-- [end:safely]

if __name__ == "__main__":
    # --8<-- [start:fail]
    import pickle

    last = folder / "kept.pt"
    torch.save({"epoch": 1}, last)
    bad = {"epoch": 2, "decay": lambda epoch: 0.9**epoch}  # cannot be saved
    try:
        torch.save(bad, last)
    except pickle.PicklingError as error:
        print(str(error).split(":")[1].strip())
    # > attribute lookup <lambda> on __main__ failed
    # --8<-- [end:fail]

    # --8<-- [start:ruin]
    try:
        print(torch.load(last))
    except RuntimeError as error:
        print(str(error).split(". ")[0])
    # > PytorchStreamReader failed locating file data.pkl: file not found
    # --8<-- [end:ruin]

    # --8<-- [start:again]
    save_safely({"epoch": 1}, last)
    try:
        save_safely(bad, last)
    except pickle.PicklingError:
        print("not saved")
    # > not saved
    print(torch.load(last))
    # > {'epoch': 1}
    # --8<-- [end:again]
