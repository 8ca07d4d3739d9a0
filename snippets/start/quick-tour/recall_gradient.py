"""Question: what the gradient of a bill says."""

import torch

# --8<-- [start:question]
amounts = torch.tensor([2.0, 3.0])
prices = torch.tensor([10.0, 1.0], requires_grad=True)
bill = amounts @ prices
bill.backward()

print(prices.grad)
# > tensor([2., 3.])
# --8<-- [end:question]
