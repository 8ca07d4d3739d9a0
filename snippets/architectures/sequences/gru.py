"""Exercise: one step of a GRU."""

import torch
from torch import nn


# --8<-- [start:starter]
def gru_step(from_input: torch.Tensor, from_state: torch.Tensor, h: torch.Tensor):
    """Return the next state of a GRU."""
    return torch.tanh(from_input + from_state).chunk(3, dim=1)[2]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_gru(gru_step) -> str:
    """Compare with `nn.GRUCell`: gates closed, gates open, gates halfway."""
    torch.manual_seed(0)
    try:
        for inputs, hidden, reset, keep in (
            (5, 8, 30.0, -30.0),
            (5, 8, 30.0, 30.0),
            (3, 4, -30.0, -30.0),
            (3, 4, 0.0, 0.0),
            (2, 6, 1.0, -1.0),
        ):
            cell = nn.GRUCell(inputs, hidden).requires_grad_(False)
            cell.bias_ih[:hidden] = reset
            cell.bias_ih[hidden : 2 * hidden] = keep
            x, h = torch.randn(10, inputs), torch.randn(10, hidden)
            from_input = x @ cell.weight_ih.T + cell.bias_ih
            from_state = h @ cell.weight_hh.T + cell.bias_hh
            answer = gru_step(from_input, from_state, h.clone())
            if not isinstance(answer, torch.Tensor) or answer.shape != h.shape:
                return f"Not yet: return a tensor of the shape {(*h.shape,)}."
            if not torch.allclose(answer, cell(x, h), atol=1e-5):
                gates = f"reset near {torch.tensor(reset).sigmoid():.1f}"
                gates = f"{gates} and keep near {torch.tensor(keep).sigmoid():.1f}"
                return f"Not yet: the next state is off with {gates}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_gru(gru_step))
    # > Not yet: the next state is off with reset near 1.0 and keep near 1.0.
    # --8<-- [end:try]
