"""Common mistakes with a Function: no apply, and too few gradients."""

from textwrap import fill

import torch


# --8<-- [start:define]
class Power(torch.autograd.Function):
    @staticmethod
    def forward(x, n):
        return x**n

    @staticmethod
    def setup_context(ctx, inputs, output):
        x, ctx.n = inputs
        ctx.save_for_backward(x)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * ctx.n * x ** (ctx.n - 1)


# --8<-- [end:define]

# --8<-- [start:count]
x = torch.tensor(2.0, requires_grad=True)
try:
    Power.apply(x, 3).backward()
except RuntimeError as error:
    print(fill(str(error), 72))
# > function PowerBackward returned an incorrect number of gradients
# > (expected 2, got 1)
# --8<-- [end:count]
