"""A recurrent network by hand, and the module that does the same."""

# --8<-- [start:loop]
import torch
from torch import nn

torch.manual_seed(0)
batch = torch.randn(2, 6, 3)  # 2 sequences, 6 steps, 3 features
rnn = nn.RNN(input_size=3, hidden_size=4, batch_first=True)


def step(x: torch.Tensor, h: torch.Tensor) -> torch.Tensor:
    """Return the next state, from an input and the state so far."""
    from_input = x @ rnn.weight_ih_l0.T + rnn.bias_ih_l0
    from_state = h @ rnn.weight_hh_l0.T + rnn.bias_hh_l0
    return torch.tanh(from_input + from_state)


h, states = torch.zeros(2, 4), []
for x in batch.unbind(dim=1):
    h = step(x, h)
    states.append(h)

output, h_n = rnn(batch)
torch.testing.assert_close(output, torch.stack(states, dim=1))
torch.testing.assert_close(h_n[0], h)

cell = nn.RNNCell(3, 4)  # one step of the same
weights = {name[:-3]: weight for name, weight in rnn.state_dict().items()}
cell.load_state_dict(weights)
torch.testing.assert_close(cell(x, states[-2]), h)
# --8<-- [end:loop]
