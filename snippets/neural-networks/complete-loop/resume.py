"""Six epochs in one go, and in two: the same numbers, the same weights."""

# needs: sklearn (the digits come with it)

import tempfile
from pathlib import Path

import torch
from torch import nn
from training import fit, make_training


# isort: split
# --8<-- [start:cut]
class PowerCut(nn.CrossEntropyLoss):
    """A loss that ends the program at its 70th call."""

    calls = 0

    def forward(self, logits, targets):
        """Return the loss, if there is still power."""
        self.calls += 1
        if self.calls == 70:
            raise KeyboardInterrupt
        return super().forward(logits, targets)


# --8<-- [end:cut]

# --8<-- [start:break]
folder = tempfile.TemporaryDirectory()
broken = make_training()
broken.loss_fn = PowerCut()
try:
    fit(broken, epochs=6, folder=Path(folder.name))
except KeyboardInterrupt:
    print("complete epochs:", broken.epoch)
# > complete epochs: 3
# --8<-- [end:break]

# --8<-- [start:resume]
resumed = make_training()
torch.manual_seed(99)  # a new program, other random numbers
fit(resumed, epochs=6, folder=Path(folder.name))

whole = make_training()
with tempfile.TemporaryDirectory() as other_folder:
    fit(whole, epochs=6, folder=Path(other_folder))
# --8<-- [end:resume]

# --8<-- [start:compare]
print("losses equal:", resumed.history == whole.history)
# > losses equal: True
ours, theirs = resumed.model.state_dict(), whole.model.state_dict()
same = all(torch.equal(ours[name], theirs[name]) for name in ours)
print("weights equal:", same)
# > weights equal: True
# --8<-- [end:compare]

# --8<-- [start:keys]
print(*torch.load(Path(folder.name) / "last.pt"))
# > epoch best history model optimizer scheduler rng cuda_rng shuffle
folder.cleanup()
# --8<-- [end:keys]
