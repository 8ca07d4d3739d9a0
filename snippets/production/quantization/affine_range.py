"""Exercise: a scale and a zero point for any numbers."""

import torch


# --8<-- [start:starter]
def affine_range(x: torch.Tensor) -> tuple[float, int]:
    """Return scale and zero point for int8, from -128 to 127."""
    scale = (x.max() - x.min()) / 255  # your code here
    return scale.item(), round(-128 - (x.min() / scale).item())


# --8<-- [end:starter]


# --8<-- [start:check]
def check_affine_range(affine_range) -> str:
    """Round numbers to int8 and back, and 0 with them."""
    try:
        torch.manual_seed(0)
        tried = {
            "from -1 to 3": torch.rand(100) * 4 - 1,
            "from 5 to 6": torch.rand(100) + 5,
            "from -9 to -8": torch.rand(100) - 9,
            "that are all 0": torch.zeros(4),
            "that are all 2.5": torch.full((4,), 2.5),
        }
        for name, x in tried.items():
            scale, zero_point = affine_range(x.clone())
            scale, zero_point = float(scale), float(zero_point)
            if not 0 < scale < float("inf"):
                return f"Not yet: numbers {name} give a scale of {scale:.3g}."
            if not (-128 <= zero_point <= 127 and zero_point == int(zero_point)):
                return f"Not yet: 0 becomes {zero_point:.2f} for numbers {name}."
            whole = (x / scale + zero_point).round().clamp(-128, 127)
            missed = ((whole - zero_point) * scale - x).abs().max().item()
            low, high = min(x.min().item(), 0), max(x.max().item(), 0)
            share = missed / max(high - low, 1e-9)
            if not share <= 0.002:  # half a step of 255 is a little less
                return f"Not yet: numbers {name} are off by {share:.2%} of the range."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_affine_range(affine_range))
    # > Not yet: 0 becomes -1465.00 for numbers from 5 to 6.
    # --8<-- [end:try]
