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
    """Say whether gradients pass inside of the limits, as they came, and only there."""
    cases = [
        ([-7.0, -4.0, 0.3, 2.6, 4.4], [-4.0, -4.0, 0.0, 3.0, 4.0]),
        ([4.0, 9.0, -3.7, -4.1], [4.0, 4.0, -4.0, -4.0]),
    ]
    try:
        for numbers, right in cases:
            x = torch.tensor(numbers, requires_grad=True)
            y = function.apply(x)
            if y.tolist() != right:
                values = [round(value, 2) for value in y.tolist()]
                return f"Not yet: the values should not be {values}."
            factors = torch.arange(1.0, len(numbers) + 1)
            (slope,) = torch.autograd.grad(y, x, factors, allow_unused=True)
            if slope is None:
                return "Not yet: backward returns None."
            inside = x.abs() <= 4
            if slope[~inside].any():
                return f"Not yet: outside of the limits, 0 is due: {slope.tolist()}."
            if not torch.equal(slope[inside], factors[inside]):
                came = [round(value, 2) for value in slope[inside].tolist()]
                due = factors[inside].tolist()
                return f"Not yet: {came} came through, not {due}."
            if factors.tolist() != list(range(1, len(numbers) + 1)):
                return "Not yet: do not change grad_output itself; return another."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_quantize(Quantize))
    # > Not yet: [0.0, 0.0, 0.0] came through, not [2.0, 3.0, 4.0].
    # --8<-- [end:try]
