"""Exercise: a scale that cuts off the largest weights."""

import torch


# --8<-- [start:starter]
def best_scale(weights: torch.Tensor, bits: int) -> float:
    """Return a scale with the least mean squared error, or up to a tenth more."""
    top = 2 ** (bits - 1) - 1  # whole numbers are clamped to -top and top
    return weights.abs().max().item() / top  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_best_scale(best_scale) -> str:
    """Try 400 scales, and compare with the best of them."""
    try:
        torch.manual_seed(0)
        even = torch.rand(2000) * 2 - 1
        bell = torch.randn(2000) * 0.1
        outlier = torch.cat([torch.randn(2000), torch.tensor([-60.0])])
        for weights in (even, bell, outlier):
            given = weights.clone()
            for bits in (8, 4, 3, 2):
                top = 2 ** (bits - 1) - 1

                def error(scale: float, weights=weights, top=top) -> float:
                    back = (weights / scale).round().clamp(-top, top) * scale
                    return (back - weights).square().mean().item()

                scale = float(best_scale(weights, bits))
                if not torch.equal(weights, given):
                    return "Not yet: the weights were changed."
                if not 0 < scale < float("inf"):
                    return f"Not yet: a scale of {scale}."
                largest = weights.abs().max().item() / top
                best = min(error(largest * share / 400) for share in range(1, 401))
                times = error(scale) / best
                if not times <= 1.1:
                    told = f"{times:.2f} times the smallest error"
                    return f"Not yet: at {bits} bits, {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_best_scale(best_scale))
    # > Not yet: at 4 bits, 1.20 times the smallest error.
    # --8<-- [end:try]
