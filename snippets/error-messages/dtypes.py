"""An operation that was never written for a type of numbers."""

# --8<-- [start:long]
import torch
from torch.nn import functional

predictions = torch.tensor([3, 5])
targets = torch.tensor([2, 7])

try:
    functional.mse_loss(predictions, targets)
except NotImplementedError as error:
    print(error)
# > "mse_cpu" not implemented for 'Long'

print(functional.mse_loss(predictions.float(), targets.float()))
# > tensor(2.5000)
# --8<-- [end:long]

# --8<-- [start:half]
matrix = torch.eye(2, dtype=torch.float16)

try:
    torch.linalg.svd(matrix)
except NotImplementedError as error:
    print(error)
# > "linalg_svd_cpu" not implemented for 'Half'

print(torch.linalg.svd(matrix.float()).S.half())
# > tensor([1., 1.], dtype=torch.float16)
# --8<-- [end:half]
