"""A run that is cut off and resumed equals one that was left alone."""

# needs: tensorboard (it writes and reads the logs)
# needs: matplotlib (what reads the logs also draws)

import tempfile
from pathlib import Path

import torch
from config import Config
from logs import read_log
from torch.nn import functional as F
from train import train

# isort: split
# --8<-- [start:cut]
from itertools import count
from unittest.mock import patch

honest, calls = F.cross_entropy, count(1)


def cut(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Return the loss; at the 30th call, stop the program as Ctrl-C would."""
    if next(calls) == 30:
        raise KeyboardInterrupt
    return honest(logits, targets)


# --8<-- [end:cut]

# --8<-- [start:resume]
with tempfile.TemporaryDirectory() as runs:
    place, other = Path(runs) / "trial", Path(runs) / "other"
    try:
        with patch.object(F, "cross_entropy", cut):
            train(Config(), place)
    except KeyboardInterrupt:
        saved = torch.load(place / "last.pt")["step"]
    print("saved:", saved, "logged:", read_log(place, "loss/train")[0][-1])

    torch.manual_seed(99)  # a new program, other random numbers
    resumed, whole = train(Config(), place), train(Config(), other)
    pairs = zip(resumed.parameters(), whole.parameters(), strict=True)
    print("weights equal:", all(torch.equal(a, b) for a, b in pairs))
    logs = [read_log(folder, "loss/train") for folder in (place, other)]
    print("logs equal:", logs[0] == logs[1])
# > saved: 24 logged: 29
# > weights equal: True
# > logs equal: True
# --8<-- [end:resume]
