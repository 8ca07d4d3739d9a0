"""Solution: is a flat place a minimum, a maximum or a saddle?"""

import torch
from flat_places import check_kind


# --8<-- [start:solution]
def kind(landscape, point):
    gradient = torch.func.grad(landscape)
    if gradient(point).norm() > 1e-4:
        return "slope"
    hessian = torch.func.jacrev(gradient)(point)
    curvatures = torch.linalg.eigvalsh(hessian)
    if (curvatures > 0).all():
        return "minimum"
    if (curvatures < 0).all():
        return "maximum"
    return "saddle"


print(check_kind(kind))
# > Right!
# --8<-- [end:solution]
