"""The gradient of a batch, computed in pieces."""

import torch

# --8<-- [start:whole]
km = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0])
fare = torch.tensor([3.0, 5.0, 8.0, 10.0, 13.0, 14.0, 18.0, 20.0])
price = torch.tensor(0.0, requires_grad=True)


def mean_loss(km, fare):
    return ((price * km - fare) ** 2).mean()


mean_loss(km, fare).backward()
print(price.grad)
# > tensor(-128.)
# --8<-- [end:whole]

# --8<-- [start:naive]
price.grad = None
for km_part, fare_part in zip(km.split(2), fare.split(2), strict=True):
    mean_loss(km_part, fare_part).backward()
print(price.grad)
# > tensor(-512.)
# --8<-- [end:naive]

# --8<-- [start:divided]
price.grad = None
for km_part, fare_part in zip(km.split(2), fare.split(2), strict=True):
    (mean_loss(km_part, fare_part) / 4).backward()
print(price.grad)
# > tensor(-128.)
# --8<-- [end:divided]

# --8<-- [start:uneven]
price.grad = None
parts = list(zip(km.split(3), fare.split(3), strict=True))
print([len(km_part) for km_part, _ in parts])
# > [3, 3, 2]
for km_part, fare_part in parts:
    (mean_loss(km_part, fare_part) / len(parts)).backward()
print(price.grad)
# > tensor(-145.5556)
# --8<-- [end:uneven]

# --8<-- [start:weighted]
price.grad = None
for km_part, fare_part in parts:
    errors = (price * km_part - fare_part) ** 2
    (errors.sum() / len(km)).backward()
print(price.grad)
# > tensor(-128.)
# --8<-- [end:weighted]
