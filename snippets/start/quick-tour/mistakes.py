"""Four mistakes that everybody makes, with what PyTorch says about them."""

import torch

# --8<-- [start:shapes]
table = torch.tensor([[1.0, 2.0, 3.0], [2.0, 0.0, 1.0]])

try:
    table @ table
except RuntimeError as error:
    print(error)
# > mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)

print(table @ table.mT)
# > tensor([[14.,  5.],
# >         [ 5.,  5.]])
# --8<-- [end:shapes]

# --8<-- [start:dtypes]
whole = torch.tensor([1, 2, 3])
floats = torch.tensor([4.0, 5.0, 6.0])
print(whole * floats)
# > tensor([ 4., 10., 18.])

try:
    whole @ floats
except RuntimeError as error:
    print(error)
# > dot : expected both vectors to have same dtype, but found Long and Float

print(whole.float() @ floats)
# > tensor(32.)
# --8<-- [end:dtypes]

# --8<-- [start:no-grad]
price = torch.tensor(4.0)

try:
    (3 * price).backward()
except RuntimeError as error:
    print(error)
# > element 0 of tensors does not require grad and does not have a grad_fn

price = torch.tensor(4.0, requires_grad=True)
(3 * price).backward()
print(price.grad)
# > tensor(3.)
# --8<-- [end:no-grad]

# --8<-- [start:adding-up]
side = torch.tensor(3.0, requires_grad=True)

for _ in range(3):
    area = side**2
    area.backward()
    print(side.grad)
# > tensor(6.)
# > tensor(12.)
# > tensor(18.)
# --8<-- [end:adding-up]
