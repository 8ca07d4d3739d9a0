"""An operation of our own: the cube root, computed by NumPy."""

# --8<-- [start:gap]
import numpy as np
import torch

x = torch.tensor([-8.0, 27.0], dtype=torch.float64)
print(x ** (1 / 3))
# > tensor([nan, 3.], dtype=torch.float64)
print(np.cbrt(x.numpy()))
# > [-2.  3.]
# --8<-- [end:gap]


# --8<-- [start:function]
class CubeRoot(torch.autograd.Function):
    @staticmethod
    def forward(x):
        root = np.cbrt(x.detach().cpu().numpy())
        return torch.as_tensor(root, device=x.device)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(output)

    @staticmethod
    def backward(ctx, grad_output):
        (root,) = ctx.saved_tensors
        return grad_output / (3 * root**2)


# --8<-- [end:function]

# --8<-- [start:use]
x = torch.tensor([-8.0, 27.0], dtype=torch.float64, requires_grad=True)
y = CubeRoot.apply(x)
print(y.detach())
# > tensor([-2.,  3.], dtype=torch.float64)
y.sum().backward()
print(x.grad)
# > tensor([0.0833, 0.0370], dtype=torch.float64)
# --8<-- [end:use]

# --8<-- [start:check]
print(torch.autograd.gradcheck(CubeRoot.apply, (x,)))
# > True
print(torch.autograd.gradgradcheck(CubeRoot.apply, (x,)))
# > True
# --8<-- [end:check]


# --8<-- [start:vmap]
class VmapCubeRoot(CubeRoot):
    @staticmethod
    def vmap(info, in_dims, x):
        return VmapCubeRoot.apply(x), in_dims[0]


points = torch.tensor([1.0, 8.0, 64.0], dtype=torch.float64)
print(torch.func.vmap(torch.func.grad(VmapCubeRoot.apply))(points))
# > tensor([0.3333, 0.0833, 0.0208], dtype=torch.float64)
# --8<-- [end:vmap]
