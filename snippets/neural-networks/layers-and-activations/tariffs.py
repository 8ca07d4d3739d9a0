"""A linear layer by hand, and the same with `nn.Linear`."""

# --8<-- [start:by-hand]
import torch
from torch import nn

# kilometers, minutes, bags
rides = torch.tensor([[1.0, 5.0, 0.0], [4.0, 12.0, 2.0]])
# a row for each company: the price of a kilometer, a minute, a bag
prices = torch.tensor([[3.0, 0.5, 0.0], [2.5, 0.75, 1.0]])
to_get_in = torch.tensor([2.0, 4.0])
print(rides @ prices.T + to_get_in)
# > tensor([[ 7.5000, 10.2500],
# >         [20.0000, 25.0000]])

layer = nn.Linear(3, 2)
print(layer.weight.shape, layer.bias.shape)
# > torch.Size([2, 3]) torch.Size([2])
with torch.no_grad():
    layer.weight.copy_(prices)
    layer.bias.copy_(to_get_in)
print(layer(rides))
# > tensor([[ 7.5000, 10.2500],
# >         [20.0000, 25.0000]], grad_fn=<AddmmBackward0>)
# --8<-- [end:by-hand]

# --8<-- [start:shapes]
for shape in ((3,), (7, 3), (5, 7, 3)):
    print(layer(torch.ones(shape)).shape)
# > torch.Size([2])
# > torch.Size([7, 2])
# > torch.Size([5, 7, 2])
# --8<-- [end:shapes]

# --8<-- [start:size]
wide = nn.Linear(784, 128)
print(sum(p.numel() for p in wide.parameters()))
# > 100480

torch.manual_seed(0)
for inputs in (4, 100, 10_000):
    weight = nn.Linear(inputs, 50).weight
    largest = weight.abs().max().item()
    print(f"{inputs:>6} inputs: {largest:.2f}, limit {inputs**-0.5:.2f}")
# >      4 inputs: 0.50, limit 0.50
# >    100 inputs: 0.10, limit 0.10
# >  10000 inputs: 0.01, limit 0.01
# --8<-- [end:size]
