"""Solution: change one token after the other, and compare what stands before it."""

from leak import check_leaks, nn, torch


# --8<-- [start:solution]
@torch.no_grad()
def leaks(model: nn.Module, tokens: torch.Tensor, vocabulary: int) -> bool:
    """Return whether a later token changes an earlier output."""
    before = model(tokens)
    for place in range(1, tokens.shape[1]):
        changed = tokens.clone()
        changed[:, place] = (tokens[:, place] + 1) % vocabulary
        moved = model(changed) - before
        if moved[:, :place].abs().max() > 1e-6:
            return True
    return False


print(check_leaks(leaks))
# > Right!
# --8<-- [end:solution]
