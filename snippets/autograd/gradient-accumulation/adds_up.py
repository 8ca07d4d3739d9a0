"""backward() adds to .grad, and so computes the gradient of a sum."""

# --8<-- [start:two]
import torch

km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])
fare = torch.tensor([3.0, 5.0, 8.0, 10.0, 13.0, 14.0, 18.0, 20.0])
price = torch.tensor(0.0, requires_grad=True)

for ride in (0, 1):
    loss = (price * km[ride] - fare[ride]) ** 2
    loss.backward()
    print(price.grad)
# > tensor(-6.)
# > tensor(-26.)
# --8<-- [end:two]

# --8<-- [start:sum]
price.grad = None
loss = ((price * km[:2] - fare[:2]) ** 2).sum()
loss.backward()
print(price.grad)
# > tensor(-26.)
# --8<-- [end:sum]

# --8<-- [start:three]
tensor = torch.tensor(1.0, requires_grad=True)
(3 * tensor).backward()
(tensor**2).backward()
(-tensor).backward()
print(tensor.grad)
# > tensor(4.)
# --8<-- [end:three]
