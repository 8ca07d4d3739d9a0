"""gradcheck finds a backward that forgets the chain rule."""

import torch


# --8<-- [start:define]
class Square(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**2

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x


# --8<-- [end:define]

# --8<-- [start:alone]
x = torch.tensor(3.0, dtype=torch.float64, requires_grad=True)
(slope,) = torch.autograd.grad(Square.apply(x), x)
print(slope)
# > tensor(6., dtype=torch.float64)
(slope,) = torch.autograd.grad(10 * Square.apply(x), x)
print(slope)
# > tensor(6., dtype=torch.float64)
# --8<-- [end:alone]

# --8<-- [start:caught]
try:
    torch.autograd.gradcheck(Square.apply, (x,))
except RuntimeError as error:
    print(error)
# > backward not multiplied by grad_output
# --8<-- [end:caught]
