"""Exercise: a linear layer that multiplies whole numbers, with a zero point."""

import torch


# --8<-- [start:starter]
def int_layer(x, x_scale, x_zero, weight, w_scales, bias):
    """Return what a linear layer answers, (n, out), in float32.

    x is int8, (n, in), and stands for (x - x_zero) * x_scale. weight is int8,
    (out, in), and stands for weight * w_scales, with w_scales (out, 1).
    """
    sums = x @ weight.T  # your code here
    return sums * x_scale * w_scales.T + bias


# --8<-- [end:starter]


# --8<-- [start:check]
def check_int_layer(int_layer) -> str:
    """Compare with floats in 64 bits, and look at what is multiplied."""

    class Watch(torch.overrides.TorchFunctionMode):
        def __torch_function__(self, func, types, args=(), kwargs=None):
            result = func(*args, **(kwargs or {}))
            if isinstance(result, torch.Tensor) and 300 in result.shape:
                seen.add(result.dtype)
            return result

    try:
        torch.manual_seed(0)
        for x_zero in (0, -128, 17):
            seen: set[torch.dtype] = set()
            x = torch.randint(-128, 128, (5, 300)).to(torch.int8)
            weight = torch.randint(-127, 128, (4, 300)).to(torch.int8)
            w_scales, bias = torch.rand(4, 1) + 0.5, torch.randn(4)
            floats = (x.double() - x_zero) * 0.02
            wanted = floats @ (weight * w_scales.double()).T + bias
            with Watch():
                answer = int_layer(x, 0.02, x_zero, weight, w_scales, bias)
            if answer.shape != wanted.shape:
                return f"Not yet: the shape is {tuple(answer.shape)}."
            off = ((answer - wanted).norm() / wanted.norm()).item()
            if not off <= 1e-5:
                return f"Not yet: with a zero point of {x_zero}, off by {off:.1%}."
            if any(dtype.is_floating_point for dtype in seen):
                return "Not yet: the inputs or the weights became floats."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_int_layer(int_layer))
    # > Not yet: with a zero point of 0, off by 100.0%.
    # --8<-- [end:try]
