"""Solution: compare each probability with the largest of its row."""

from min_p import check_min_p, torch


# --8<-- [start:solution]
def min_p(scores: torch.Tensor, share: float) -> torch.Tensor:
    """Keep the tokens at least `share` times as likely as the likeliest of their row."""
    likely = scores.softmax(dim=-1)
    least = share * likely.amax(dim=-1, keepdim=True)
    return scores.masked_fill(likely < least, -torch.inf)


print(check_min_p(min_p))
# > Right!
# --8<-- [end:solution]
