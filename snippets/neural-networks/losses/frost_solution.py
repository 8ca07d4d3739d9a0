"""Solution: the two directions apart, each with its price."""

import torch
from frost import check_frost


# --8<-- [start:solution]
def frost_loss(forecast: torch.Tensor, truth: torch.Tensor) -> torch.Tensor:
    """Return the mean cost: 9 per degree too warm, 1 per degree too cold."""
    error = forecast - truth
    return torch.where(error > 0, 9 * error, -error).mean()


print(check_frost(frost_loss))
# > Right!
nights = torch.arange(1.0, 11.0)  # ten nights, 1 to 10 degrees
guesses = torch.arange(0.5, 11.0)
losses = [frost_loss(guess.expand(10), nights) for guess in guesses]
print(guesses[torch.stack(losses).argmin()])
# > tensor(1.5000)
# --8<-- [end:solution]
