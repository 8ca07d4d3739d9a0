"""Coins that can be predicted, because the test part leaked into the preparation."""

import torch


# --8<-- [start:score]
def gap(noise: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
    """Return by how much each column is larger when heads came up."""
    return noise[heads].mean(0) - noise[~heads].mean(0)


def score(seed: int, leak: bool) -> float:
    """Predict 20 tosses from noise; return the share that is right."""
    g = torch.Generator().manual_seed(seed)
    noise = torch.randn(60, 2000, generator=g)
    heads = torch.rand(60, generator=g) < 0.5
    seen = 60 if leak else 40
    best = gap(noise[:seen], heads[:seen]).abs().topk(20).indices
    weights = gap(noise[:40], heads[:40])[best]
    says_heads = noise[40:, best] @ weights > 0
    return (says_heads == heads[40:]).float().mean().item()


# --8<-- [end:score]

# --8<-- [start:compare]
for leak in (False, True):
    scores = [score(seed, leak) for seed in range(100)]
    print(f"columns chosen with the test part: {leak!s:5}", end="  ")
    print(f"right: {sum(scores) / 100:.0%}")
# > columns chosen with the test part: False  right: 51%
# > columns chosen with the test part: True   right: 93%
# --8<-- [end:compare]
