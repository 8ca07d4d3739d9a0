"""Answers to the exercise “Find the leak”, and what its check says to each."""

import math

import torch
from leak import check_bump


class Bump(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x * torch.exp(-x * x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * (1 - 2 * x * x) * torch.exp(-x * x)


def marked_anew(x):
    return torch.tensor(x.item() * math.exp(-(x.item() ** 2)), requires_grad=True)


RIGHT = {
    "a method": lambda x: x * (-(x**2)).exp(),
    "a division": lambda x: x / torch.exp(x.square()),
    "a power of e": lambda x: x * math.e ** (-(x**2)),
    "its own backward": Bump.apply,
}
WRONG = {
    "math.exp of a detached x": lambda x: x * math.exp(-(x.detach() ** 2)),
    "torch.exp of a number": lambda x: x * torch.exp(-(x.item() ** 2)),
    "torch.exp of a new tensor": lambda x: x * torch.exp(-torch.tensor(x.item() ** 2)),
    "torch.exp of a detached x": lambda x: x * torch.exp(-(x.detach() ** 2)),
    "the other half": lambda x: x.item() * torch.exp(-(x**2)),
    "no half at all": lambda x: x.detach() * torch.exp(-(x.detach() ** 2)),
    "marked anew": marked_anew,
    "a number": lambda x: (x * torch.exp(-(x**2))).item(),
    "the minus sign lost": lambda x: x * torch.exp(x**2),
    "the minus sign squared": lambda x: x * torch.exp((-x) ** 2),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_bump(answer)}")
# > a method: Right!
# > a division: Right!
# > a power of e: Right!
# > its own backward: Right!
# > math.exp of a detached x: Not yet: gradcheck finds a wrong gradient at 0.5.
# > torch.exp of a number: Not yet: TypeError: exp(): argument 'input' (position 1) must be Tensor, not float
# > torch.exp of a new tensor: Not yet: gradcheck finds a wrong gradient at 0.5.
# > torch.exp of a detached x: Not yet: gradcheck finds a wrong gradient at 0.5.
# > the other half: Not yet: gradcheck finds a wrong gradient at 0.5.
# > no half at all: Not yet: the result has no connection to x at all.
# > marked anew: Not yet: gradcheck finds a wrong gradient at 0.5.
# > a number: Not yet: return a tensor, one number like x.
# > the minus sign lost: Not yet: the value at 0.5 should stay 0.389.
# > the minus sign squared: Not yet: the value at 0.5 should stay 0.389.
