"""Solution: two gates, and a mix of the new and the old."""

from gru import check_gru, torch


# --8<-- [start:solution]
def gru_step(from_input: torch.Tensor, from_state: torch.Tensor, h: torch.Tensor):
    """Return the next state of a GRU."""
    a, b, c = from_input.chunk(3, dim=1)
    d, e, f = from_state.chunk(3, dim=1)
    reset, keep = torch.sigmoid(a + d), torch.sigmoid(b + e)
    new = torch.tanh(c + reset * f)
    return keep * h + (1 - keep) * new


print(check_gru(gru_step))
# > Right!
# --8<-- [end:solution]
