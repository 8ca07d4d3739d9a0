"""The Hessian: how the gradient changes, and what that says about a landscape."""

import warnings

# --8<-- [start:hill]
import torch
from torch.func import grad, hessian, jacfwd


def hill(point):
    x, y = point
    return x**2 + x * y + 2 * y**2


point = torch.tensor([2.0, 1.0])
print(grad(hill)(point))
# > tensor([5., 6.])
# --8<-- [end:hill]

# As of torch 2.13, the first use of forward mode warns about torch's own code.
warnings.filterwarnings("ignore", "`torch.jit.script`")

# --8<-- [start:table]
print(hessian(hill)(point))
# > tensor([[2., 1.],
# >         [1., 4.]])
print(jacfwd(grad(hill))(point))
# > tensor([[2., 1.],
# >         [1., 4.]])
# --8<-- [end:table]


# --8<-- [start:saddle]
def saddle(point):
    x, y = point
    return x**2 - 3 * y**2 + x * y


for landscape in (hill, saddle):
    table = hessian(landscape)(torch.zeros(2))
    print(landscape.__name__, torch.linalg.eigvalsh(table))
# > hill tensor([1.5858, 4.4142])
# > saddle tensor([-6.1231,  2.1231])
# --8<-- [end:saddle]
