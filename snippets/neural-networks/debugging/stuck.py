"""Exercise: a training that gets stuck far above 0."""

# needs: sklearn (the digits come with it)

import torch
from sklearn.datasets import load_digits
from torch import nn


# --8<-- [start:starter]
class Reader(nn.Module):
    # your code here: one line below is wrong
    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(64, 64)
        self.output = nn.Linear(64, 10)

    def forward(self, images):
        features = torch.relu(self.hidden(images))
        return torch.softmax(self.output(features), dim=1)


# --8<-- [end:starter]


# --8<-- [start:check]
def check_stuck(Reader) -> str:
    """Say how far a Reader gets on one batch."""
    try:
        pixels, numbers = load_digits(return_X_y=True)
        for start in (0, 700):
            torch.manual_seed(0)
            model = Reader()
            if sum(p.numel() for p in model.parameters()) != 4810:
                return "Not yet: keep the two layers as they are."
            some = slice(start, start + 16)
            images = torch.tensor(pixels[some] / 16, dtype=torch.float32)
            a, b = images, images.flip(0)
            between = (model(a) + model(b)) / 2
            if torch.allclose(model((a + b) / 2), between, atol=1e-5):
                return "Not yet: without anything in between, two layers are one."
            optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
            for _ in range(150):
                optimizer.zero_grad()
                scores = model(images)
                loss = nn.CrossEntropyLoss()(scores, torch.tensor(numbers[some]))
                loss.backward()
                optimizer.step()
            if not loss < 0.05:
                return f"Not yet: on one batch, the loss ends at {loss:.1f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_stuck(Reader))
    # > Not yet: on one batch, the loss ends at 1.7.
    # --8<-- [end:try]
