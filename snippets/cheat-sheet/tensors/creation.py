"""Cheat sheet: make a tensor."""

# --8<-- [start:sheet]
import torch

print(torch.tensor([1, 2, 3]), torch.tensor([1.0, 2]))
# > tensor([1, 2, 3]) tensor([1., 2.])
print(torch.zeros(2), torch.ones(2), torch.full((2,), 7))
# > tensor([0., 0.]) tensor([1., 1.]) tensor([7, 7])
print(torch.arange(2, 10, 3), torch.linspace(0, 1, 3))
# > tensor([2, 5, 8]) tensor([0.0000, 0.5000, 1.0000])
print(torch.eye(2))
# > tensor([[1., 0.],
# >         [0., 1.]])
torch.manual_seed(0)
print(torch.rand(2), torch.randint(1, 7, (3,)))
# > tensor([0.4963, 0.7682]) tensor([6, 1, 2])
print(torch.randn(2), torch.randperm(4))
# > tensor([0.5507, 0.2704]) tensor([3, 0, 2, 1])
print(torch.zeros_like(torch.rand(2)), torch.empty(2, 3).shape)
# > tensor([0., 0.]) torch.Size([2, 3])
# --8<-- [end:sheet]
