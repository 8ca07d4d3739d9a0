"""Carry the state from chunk to chunk, and cut the gradient between them."""

# --8<-- [start:carry]
import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(5, 8, batch_first=True)
batch = torch.randn(2, 12, 5)

state, outputs = None, []
for chunk in batch.split(4, dim=1):
    output, state = lstm(chunk, state)
    outputs.append(output)
torch.testing.assert_close(torch.cat(outputs, dim=1), lstm(batch)[0])
# --8<-- [end:carry]

# --8<-- [start:detach]
for detached in (False, True):
    first = torch.ones(1, 4, 5, requires_grad=True)
    _, state = lstm(first)
    if detached:
        state = tuple(part.detach() for part in state)
    output, _ = lstm(torch.ones(1, 4, 5), state)
    output.sum().backward()
    reached = first.grad is not None
    print(f"{detached=}: sum {output.sum():.3f}, gradient arrives: {reached}")
# > detached=False: sum -2.437, gradient arrives: True
# > detached=True: sum -2.437, gradient arrives: False
# --8<-- [end:detach]
