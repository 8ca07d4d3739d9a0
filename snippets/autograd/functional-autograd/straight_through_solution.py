"""Solution: rounding that lets the gradient through."""

import torch
from straight_through import check_quantize


# --8<-- [start:solution]
class Quantize(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.round().clamp(-4, 4)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return torch.where(x.abs() <= 4, grad_output, 0.0)


print(check_quantize(Quantize))
# > Right!
# --8<-- [end:solution]
