"""The dot product, and products with matrices."""

# --8<-- [start:dot]
import torch

sold = torch.tensor([12.0, 30.0, 8.0])
price = torch.tensor([4.0, 0.5, 15.0])
print((sold * price).sum())
# > tensor(183.)
print(torch.dot(sold, price))
# > tensor(183.)
print(sold @ price)
# > tensor(183.)
# --8<-- [end:dot]

# --8<-- [start:matvec]
week = torch.tensor([[12.0, 30.0, 8.0], [10.0, 24.0, 11.0]])
print(week @ price)
# > tensor([183., 217.])
# --8<-- [end:matvec]

# --8<-- [start:matmul]
# price and kilograms of each good
per_item = torch.tensor([[4.0, 0.5], [0.5, 0.1], [15.0, 1.2]])
print(week @ per_item)
# > tensor([[183.0000,  18.6000],
# >         [217.0000,  20.6000]])
# --8<-- [end:matmul]

# --8<-- [start:star]
a = torch.tensor([[1, 2], [3, 4]])
b = torch.tensor([[0, 1], [1, 0]])
print(a * b, a @ b, b @ a, sep="\n")
# > tensor([[0, 2],
# >         [3, 0]])
# > tensor([[2, 1],
# >         [4, 3]])
# > tensor([[3, 4],
# >         [1, 2]])
# --8<-- [end:star]

# --8<-- [start:batch]
weeks = torch.ones(10, 2, 3)
print(torch.bmm(weeks, torch.ones(10, 3, 4)).shape)
# > torch.Size([10, 2, 4])
print((weeks @ torch.ones(3, 4)).shape)
# > torch.Size([10, 2, 4])
print((weeks @ price).shape)
# > torch.Size([10, 2])
# --8<-- [end:batch]
