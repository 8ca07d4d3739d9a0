"""What is best, if a reward counts and so does the distance to a reference."""

import torch

# --8<-- [start:optimum]
torch.manual_seed(0)
likely = torch.tensor([0.5, 0.3, 0.15, 0.05])  # four answers, by the reference
reward = torch.tensor([0.0, 1.0, 2.0, 1.0])
beta = 0.5


def worth(policy: torch.Tensor) -> torch.Tensor:
    """Return mean reward - beta * KL to the reference, of each row."""
    kl = (policy * (policy / likely).log()).sum(dim=-1)
    return policy @ reward - beta * kl


best = likely * (reward / beta).exp()
best = best / best.sum()
others = torch.rand(100_000, 4).log()  # random probabilities
others = others / others.sum(dim=1, keepdim=True)
print((worth(others) > worth(best)).sum().item(), "of 100,000 others are better")
# > 0 of 100,000 others are better
print(beta * (best / likely).log() - reward)
# > tensor([-1.2113, -1.2113, -1.2113, -1.2113])
# --8<-- [end:optimum]
