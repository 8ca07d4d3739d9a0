"""What a change of each price does to the bill: a gradient."""

import torch

amounts = torch.tensor([1.0, 2.0, 3.0])

# --8<-- [start:bill]
prices = torch.tensor([4.0, 5.0, 6.0], requires_grad=True)
bill = amounts @ prices
print(bill)
# > tensor(32., grad_fn=<DotBackward0>)
bill.backward()
print(prices.grad)
# > tensor([1., 2., 3.])
# --8<-- [end:bill]

# --8<-- [start:square]
side = torch.tensor(3.0, requires_grad=True)
area = side**2
area.backward()
print(side.grad)
# > tensor(6.)
# --8<-- [end:square]
