"""Common mistake: torch.func with a Function of the old form."""

from textwrap import fill

import torch


# --8<-- [start:old]
class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grad_output):
        return 2 * grad_output


try:
    torch.func.grad(Double.apply)(torch.tensor(1.0))
except RuntimeError as error:
    print(fill(str(error), 72))
# > In order to use an autograd.Function with functorch transforms (vmap,
# > grad, jvp, jacrev, ...), it must override the setup_context
# > staticmethod. For more details, please see
# > https://pytorch.org/docs/main/notes/extending.func.html
# --8<-- [end:old]
