"""Stage 3: from an image to a sequence of columns."""

# --8<-- [start:starter]
import torch
from torch import nn


class Columns(nn.Module):
    """Turn strips, (B, 1, 8, 32), into 16 columns, (B, 16, width)."""

    def __init__(self, width: int = 32):
        super().__init__()
        self.cnn = nn.Sequential(
            nn.Conv2d(1, 16, kernel_size=3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            # your code here
        )

    def forward(self, strips: torch.Tensor) -> torch.Tensor:
        return self.cnn(strips)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_columns(make) -> str:
    """Try the shape, and whether each column is about its own place."""
    try:
        for width, count in ((32, 2), (12, 5), (16, 1)):
            torch.manual_seed(width)
            network = make(width).eval()
            strips = torch.rand(count, 1, 8, 32)
            columns = network(strips)
            if columns.shape != (count, 16, width):
                shape, right = tuple(columns.shape), (count, 16, width)
                return f"Not yet: the shape is {shape}, not {right}."
            place = int(torch.randint(4, 12, ()))
            for row in range(8):
                changed = strips.clone()
                changed[0, 0, row, 2 * place : 2 * place + 2] += 5.0
                moved = ~((network(changed) - columns).abs().amax(dim=2) <= 1e-5)
                if moved[1:].any():
                    return "Not yet: a change of one strip changes another one."
                if not moved.any():
                    return f"Not yet: no column sees row {row} of the strip."
                near = torch.arange(16)[moved[0]] - place
                if not near.abs().max() <= 3:
                    return "Not yet: a change of a few pixels reaches columns far off."
            blank = torch.zeros(1, 1, 8, 32)
            here, there = blank.clone(), blank.clone()
            here[..., 10:14] = there[..., 14:18] = strips[0, ..., 10:14]
            moved = network(there)[:, 5:12] - network(here)[:, 3:10]
            if not moved.abs().max() <= 1e-4:
                return "Not yet: what moves by 4 pixels should move by 2 columns."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_columns(Columns))
    # > Not yet: the shape is (2, 16, 4, 16), not (2, 16, 32).
    # --8<-- [end:try]
