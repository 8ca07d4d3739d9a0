"""A small model, which the lesson exports."""

# --8<-- [start:model]
import torch
from torch import nn


class Frost(nn.Module):
    """Tell the chance of frost from the temperature, humidity and wind of evenings."""

    def __init__(self):
        super().__init__()
        self.register_buffer("usual", torch.tensor([8.0, 70.0, 4.0]))
        self.layers = nn.Sequential(
            nn.Linear(3, 4), nn.ReLU(), nn.Dropout(), nn.Linear(4, 1)
        )

    def forward(self, evenings):
        return torch.sigmoid(self.layers(evenings - self.usual))


torch.manual_seed(0)
frost = Frost().eval()
evenings = torch.tensor([[2.0, 90.0, 1.0], [12.0, 60.0, 6.0]])
# --8<-- [end:model]
