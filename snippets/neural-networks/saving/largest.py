"""Exercise: find the largest tensor of a file."""

import tempfile
from pathlib import Path

import torch
from torch import nn


# --8<-- [start:starter]
def largest(path: Path) -> str:
    """Return the name of the tensor with the most numbers in the file."""
    return ""  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_largest(largest) -> str:
    """Say whether `largest` finds the layer with the most numbers."""
    wide, square = nn.Linear(2, 300), nn.Linear(300, 40)
    cases = [
        (nn.Sequential(wide, nn.ReLU(), square), "2.weight"),
        (nn.Sequential(square, nn.ReLU(), nn.Linear(40, 900)), "2.weight"),
        (nn.Sequential(nn.Embedding(100, 9), nn.BatchNorm1d(9)), "0.weight"),
        (nn.Sequential(nn.Linear(30, 30), nn.Linear(800, 1)), "0.weight"),
        (nn.Sequential(nn.Linear(20, 20).double(), nn.Conv2d(9, 6, 3)), "1.weight"),
        (nn.ParameterList([torch.zeros(3, 4), torch.zeros(20)]), "1"),
    ]
    try:
        for model, right in cases:
            with tempfile.TemporaryDirectory() as name:
                path = Path(name) / "model.pt"
                torch.save(model.state_dict(), path)
                answer = largest(path)
            if answer != right:
                return f"Not yet: {right} has more numbers than {answer!r}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_largest(largest))
    # > Not yet: 2.weight has more numbers than ''.
    # --8<-- [end:try]
