"""Walk the graph from the result back to the leaves."""

import torch

# --8<-- [start:define]
a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(0.5, requires_grad=True)
product = a * b
f = torch.sin(product**2) + product
# --8<-- [end:define]


# --8<-- [start:walk]
def walk(node, depth=0):
    if node is None:
        return
    print("    " * depth + node.name().split("::")[-1])
    for following, _ in node.next_functions:
        walk(following, depth + 1)


walk(f.grad_fn)
# > AddBackward0
# >     SinBackward0
# >         PowBackward0
# >             MulBackward0
# >                 AccumulateGrad
# >                 AccumulateGrad
# >     MulBackward0
# >         AccumulateGrad
# >         AccumulateGrad
# --8<-- [end:walk]

# --8<-- [start:constant]
y = 2 * a + 7
for node, _ in y.grad_fn.next_functions:
    print(node and node.name())
# > MulBackward0
# > None
# --8<-- [end:constant]
