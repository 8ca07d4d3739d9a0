"""Exercise: rounding that lets the gradient through."""

# --8<-- [start:starter]
import torch


class Quantize(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.round().clamp(-4, 4)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output):
        return torch.zeros_like(grad_output)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_quantize(function):
    x = torch.tensor([-7.0, -4.0, 0.3, 2.6, 4.4], requires_grad=True)
    y = function.apply(x)
    if y.tolist() != [-4.0, -4.0, 0.0, 3.0, 4.0]:
        return f"Not yet: the values should not be {y.tolist()}."
    factors = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
    total = (factors * y).sum()
    (slope,) = torch.autograd.grad(total, x, allow_unused=True)
    if slope is None:
        return "Not yet: backward returns None."
    if slope[[0, 4]].any():
        return f"Not yet: the first and the last should be 0: {slope}."
    if not torch.equal(slope[1:4], factors[1:4]):
        came = slope[1:4].tolist()
        return f"Not yet: {came} came through, not [2.0, 3.0, 4.0]."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_quantize(Quantize))
    # > Not yet: [0.0, 0.0, 0.0] came through, not [2.0, 3.0, 4.0].
    # --8<-- [end:try]
