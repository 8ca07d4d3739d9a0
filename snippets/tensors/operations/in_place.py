"""Methods with an underscore change the tensor that they are called on."""

import torch

# --8<-- [start:underscore]
prices = torch.tensor([4.0, 0.5, 15.0])
print(prices.mul(2), prices)
# > tensor([ 8.,  1., 30.]) tensor([ 4.0000,  0.5000, 15.0000])
print(prices.mul_(2), prices)
# > tensor([ 8.,  1., 30.]) tensor([ 8.,  1., 30.])
# --8<-- [end:underscore]

# --8<-- [start:two-names]
menu = torch.tensor([4.0, 0.5, 15.0])
board = menu
menu = menu + 1
menu += 1
print(board)
# > tensor([ 4.0000,  0.5000, 15.0000])
# --8<-- [end:two-names]

# --8<-- [start:other-order]
menu = torch.tensor([4.0, 0.5, 15.0])
board = menu
menu += 1
menu = menu + 1
print(board)
# > tensor([ 5.0000,  1.5000, 16.0000])
# --8<-- [end:other-order]

# --8<-- [start:rows]
week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
week[0].zero_()
week[:, 2].add_(100)
print(week)
# > tensor([[  0.,   0., 100.],
# >         [ 10.,  24., 111.]])
# --8<-- [end:rows]
