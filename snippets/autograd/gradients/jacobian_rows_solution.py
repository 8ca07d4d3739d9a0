"""Solution: the whole Jacobian, row by row."""

import torch
from jacobian_rows import check_jacobian


# --8<-- [start:solution]
def jacobian(f, x):
    x = x.clone().requires_grad_()
    y = f(x)
    rows = []
    for i in range(len(y)):
        (row,) = torch.autograd.grad(y[i], x, retain_graph=True)
        rows.append(row)
    return torch.stack(rows)


print(check_jacobian(jacobian))
# > Right!
# --8<-- [end:solution]
