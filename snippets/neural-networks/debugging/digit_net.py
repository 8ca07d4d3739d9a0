"""A network whose layers do not fit together, and the way to the line that says so."""

# --8<-- [start:model]
import traceback
from pathlib import Path

import torch
from torch import nn


class DigitNet(nn.Module):
    """Ten scores for each gray image of 8 by 8 pixels."""

    def __init__(self) -> None:
        super().__init__()
        layers = nn.Conv2d(1, 8, 3), nn.ReLU(), nn.MaxPool2d(2)
        self.look = nn.Sequential(*layers)
        self.decide = nn.Linear(64, 10)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        features = self.look(images)
        return self.decide(features.flatten(1))


# --8<-- [end:model]

if __name__ == "__main__":
    # --8<-- [start:error]
    model = DigitNet()
    images = torch.rand(4, 1, 8, 8)
    try:
        model(images)
    except RuntimeError as error:
        print(error)
        where = error.__traceback__
    # > mat1 and mat2 shapes cannot be multiplied (4x72 and 64x10)
    # --8<-- [end:error]

    # --8<-- [start:frames]
    for frame in traceback.extract_tb(where):
        in_torch = "/torch/nn/" in Path(frame.filename).as_posix()
        print("torch " if in_torch else "YOURS ", frame.line)
    # > YOURS  model(images)
    # > torch  return self._call_impl(*args, **kwargs)
    # > torch  return forward_call(*args, **kwargs)
    # > YOURS  return self.decide(features.flatten(1))
    # > torch  return self._call_impl(*args, **kwargs)
    # > torch  return forward_call(*args, **kwargs)
    # > torch  return F.linear(input, self.weight, self.bias)
    # --8<-- [end:frames]
