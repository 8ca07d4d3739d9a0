"""Solution: argmax, argmin, and a mask."""

from best_worst import check_best_and_worst, torch


# --8<-- [start:solution]
def best_and_worst(scores: torch.Tensor) -> torch.Tensor:
    """Return a row (prompt, chosen, rejected) of places for each prompt that has a pair."""
    prompt = torch.arange(len(scores))
    rows = torch.stack([prompt, scores.argmax(dim=1), scores.argmin(dim=1)], dim=1)
    return rows[scores.amax(dim=1) > scores.amin(dim=1)]


print(check_best_and_worst(best_and_worst))
# > Right!
# --8<-- [end:solution]
