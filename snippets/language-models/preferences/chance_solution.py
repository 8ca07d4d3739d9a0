"""Solution: the sigmoid of the difference of the implicit rewards."""

from chance import check_chance, torch


# --8<-- [start:solution]
def chance(policy: torch.Tensor, reference: torch.Tensor, beta: float) -> torch.Tensor:
    """Return, for each pair, the chance that the chosen answer is preferred."""
    rewards = beta * (policy - reference)
    return (rewards[0] - rewards[1]).sigmoid()


print(check_chance(chance))
# > Right!
# --8<-- [end:solution]
