"""What einsum says when the letters do not fit."""

import torch

# --8<-- [start:mistake]
week = torch.ones(2, 3)
amounts = torch.ones(2, 4)
for equation in ("dg,gk->dk", "dgs,dk->d", "dg,dk->dx"):
    try:
        torch.einsum(equation, week, amounts)
    except RuntimeError as error:
        message = str(error).split(" for operand 0")[0]
        print(message.replace(" does not", "\n  does not"))
# > einsum(): subscript g has size 2 for operand 1 which
# >   does not broadcast with previously seen size 3
# > einsum(): the number of subscripts in the equation (3)
# >   does not match the number of dimensions (2)
# > einsum(): output subscript x
# >   does not appear in the equation for any input operand
# --8<-- [end:mistake]
