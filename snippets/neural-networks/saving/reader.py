"""A folder for the files of this lesson, and a network that reads digits."""

# --8<-- [start:folder]
import tempfile
from pathlib import Path

import torch
from torch import nn

temporary = tempfile.TemporaryDirectory()  # removed when the program ends
folder = Path(temporary.name)
# --8<-- [end:folder]


# --8<-- [start:model]
def new_reader() -> nn.Sequential:
    """Return a network for digits, with new random numbers."""
    return nn.Sequential(
        nn.Linear(64, 128),
        nn.ReLU(),
        nn.Dropout(0.2),
        nn.Linear(128, 10),
    )


# --8<-- [end:model]

# --8<-- [start:save]
torch.manual_seed(0)
model = new_reader()
path = folder / "reader.pt"
torch.save(model.state_dict(), path)
# --8<-- [end:save]

if __name__ == "__main__":
    # --8<-- [start:load]
    restored = new_reader()
    state = torch.load(path)
    print(restored.load_state_dict(state))
    # > <All keys matched successfully>
    # --8<-- [end:load]

    # --8<-- [start:modes]
    images = torch.rand(4, 64)
    print(torch.equal(model(images), restored(images)))
    # > False
    model.eval()
    restored.eval()
    print(torch.equal(model(images), restored(images)))
    # > True
    # --8<-- [end:modes]
