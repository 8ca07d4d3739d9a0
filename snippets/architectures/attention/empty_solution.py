"""Solution: let such a query look anywhere, then throw away what it saw."""

from empty import check_attend, torch


# --8<-- [start:solution]
def attend(query, key, value, mask):
    some = mask.any(dim=-1, keepdim=True)
    scores = query @ key.mT / query.shape[-1] ** 0.5
    scores = scores.masked_fill(~mask & some, -torch.inf)
    return scores.softmax(dim=-1) @ value * some


print(check_attend(attend))
# > Right!
# --8<-- [end:solution]
