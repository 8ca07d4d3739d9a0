"""Solution: floats, in a column like the outputs."""

import torch
from rain_loss import check_rain_loss
from torch import nn


# --8<-- [start:solution]
def rain_loss(outputs: torch.Tensor, answers: list[bool]) -> torch.Tensor:
    """Return the loss of logits of shape (n, 1) for n answers."""
    targets = torch.tensor(answers, dtype=torch.float32).unsqueeze(1)
    return nn.BCEWithLogitsLoss()(outputs, targets)


print(check_rain_loss(rain_loss))
# > Right!
# --8<-- [end:solution]
