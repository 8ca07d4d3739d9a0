"""One step of an LSTM by hand, and the shapes of the module."""

# --8<-- [start:step]
import torch
from torch import nn

torch.manual_seed(0)
cell = nn.LSTMCell(input_size=3, hidden_size=4)


def lstm_step(x, h, c):
    """Return the next state and the next cell."""
    from_input = x @ cell.weight_ih.T + cell.bias_ih
    from_state = h @ cell.weight_hh.T + cell.bias_hh
    add, forget, new, show = (from_input + from_state).chunk(4, dim=1)
    c = torch.sigmoid(forget) * c + torch.sigmoid(add) * torch.tanh(new)
    h = torch.sigmoid(show) * torch.tanh(c)
    return h, c


x, h, c = torch.randn(2, 3), torch.randn(2, 4), torch.randn(2, 4)
torch.testing.assert_close(lstm_step(x, h, c), cell(x, (h, c)))
# --8<-- [end:step]

# --8<-- [start:shapes]
lstm = nn.LSTM(5, 8, num_layers=2, bidirectional=True, batch_first=True)
batch = torch.randn(3, 7, 5)  # 3 sequences, 7 steps, 5 features
output, (h_n, c_n) = lstm(batch)
print(output.shape, h_n.shape, c_n.shape)
# > torch.Size([3, 7, 16]) torch.Size([4, 3, 8]) torch.Size([4, 3, 8])

forward, backward = h_n[-2], h_n[-1]  # of the last layer
torch.testing.assert_close(forward, output[:, -1, :8])
torch.testing.assert_close(backward, output[:, 0, 8:])
# --8<-- [end:shapes]
