"""Answers to the exercise “Straight through, with limits”, and what its check says."""

import torch
from straight_through import Quantize, check_quantize


def going_back(backward, forward=Quantize.forward):
    """Return a Function with this way back, from x and what arrives."""

    class Quantized(torch.autograd.Function):
        @staticmethod
        def forward(x):
            return forward(x)

        @staticmethod
        def setup_context(ctx, inputs, output):
            ctx.save_for_backward(*inputs)

        @staticmethod
        def backward(ctx, grad_output):
            (x,) = ctx.saved_tensors
            return backward(x, grad_output)

    return Quantized


class OldStyle(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.inside = (x >= -4) & (x <= 4)
        return x.round().clamp(-4, 4)

    @staticmethod
    def backward(ctx, grad_output):
        return ctx.inside * grad_output


def copied(x, grad_output):
    passed = grad_output.clone()
    passed[x.abs() > 4] = 0
    return passed


def overwritten(x, grad_output):
    grad_output[x.abs() > 4] = 0
    return grad_output


def passing(x, grad_output):
    return torch.where(x.abs() <= 4, grad_output, 0.0)


RIGHT = {
    "a mask": going_back(lambda x, grad: grad * (x.abs() <= 4)),
    "old style": OldStyle,
    "a copy with zeros": going_back(copied),
}
WRONG = {
    "all of it": going_back(lambda x, grad: grad),
    "1 for what arrives": going_back(lambda x, grad: (x.abs() <= 4).float()),
    "limits left out": going_back(lambda x, grad: grad * (x.abs() < 4)),
    "limits of the rounded": going_back(lambda x, grad: grad * (x.round().abs() <= 4)),
    "one limit": going_back(lambda x, grad: grad * (x <= 4)),
    "x for what arrives": going_back(lambda x, grad: x * (x.abs() <= 4)),
    "clamped": going_back(lambda x, grad: grad.clamp(-4, 4)),
    "twice": going_back(lambda x, grad: 2 * passing(x, grad)),
    "the example": going_back(lambda x, grad: grad * torch.tensor([0.0, 1, 1, 1, 0])),
    "overwritten": going_back(overwritten),
    "no return": going_back(lambda x, grad: None),
    "not rounded": going_back(passing, lambda x: x.clamp(-4, 4)),
    "not clamped": going_back(passing, torch.round),
    "the unsaved x": going_back(lambda grad: grad),
    "a function": lambda x: x + (x.round().clamp(-4, 4) - x).detach(),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_quantize(answer)}")
# > a mask: Right!
# > old style: Right!
# > a copy with zeros: Right!
# > all of it: Not yet: outside of the limits, 0 is due: [1.0, 2.0, 3.0, 4.0, 5.0].
# > 1 for what arrives: Not yet: [1.0, 1.0, 1.0] came through, not [2.0, 3.0, 4.0].
# > limits left out: Not yet: [0.0, 3.0, 4.0] came through, not [2.0, 3.0, 4.0].
# > limits of the rounded: Not yet: outside of the limits, 0 is due: [0.0, 2.0, 3.0, 4.0, 5.0].
# > one limit: Not yet: outside of the limits, 0 is due: [1.0, 2.0, 3.0, 4.0, 0.0].
# > x for what arrives: Not yet: [-4.0, 0.3, 2.6] came through, not [2.0, 3.0, 4.0].
# > clamped: Not yet: outside of the limits, 0 is due: [1.0, 2.0, 3.0, 4.0, 4.0].
# > twice: Not yet: [4.0, 6.0, 8.0] came through, not [2.0, 3.0, 4.0].
# > the example: Not yet: RuntimeError: The size of tensor a (4) must match the size of tensor b (5) at non-singleton dimension 0
# > overwritten: Not yet: do not change grad_output itself; return another.
# > no return: Not yet: backward returns None.
# > not rounded: Not yet: the values should not be [-4.0, -4.0, 0.3, 2.6, 4.0].
# > not clamped: Not yet: the values should not be [-7.0, -4.0, 0.0, 3.0, 4.0].
# > the unsaved x: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
# > a function: Not yet: AttributeError: 'function' object has no attribute 'apply'
