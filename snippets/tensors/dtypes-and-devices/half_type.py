"""Exercise: the better of two 16-bit types for some numbers."""

import torch


# --8<-- [start:starter]
def half_type(numbers: torch.Tensor) -> torch.dtype:
    """Return the 16-bit type with the smaller largest relative error."""
    return torch.float16  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_half_type(half_type) -> str:
    """Say whether `half_type` chooses well for several sets of numbers."""
    fine, wide = torch.float16, torch.bfloat16
    cases = {
        "weights near 0.1": ([0.1, -0.13, 0.07], fine),
        "distances to stars": ([4e16, 9e17], wide),
        "tiny gradients": ([3e-8, 0.07], wide),
        "one gradient, rounded down": ([8.34e-8], wide),
        "a negative one": ([-8.34e-8], wide),
        "one tiny number among many": ([3e-8] + [0.07] * 5000, wide),
        "large numbers that still fit": ([-60001.0, 333.3], fine),
        "a number that does not fit": ([-70000.0, 333.3], wide),
        "numbers with few digits left": ([1.03e-6, 0.5], wide),
        "small numbers that fit well": ([0.0003, 0.0007], fine),
        "smaller ones that still fit": ([5.7e-5, 4.3e-5], fine),
    }
    try:
        for name, (numbers, right) in cases.items():
            for dtype in (torch.float32, torch.float64):
                answer = half_type(torch.tensor(numbers, dtype=dtype))
                if not isinstance(answer, torch.dtype):
                    return f"Not yet: return one of the two types, not {answer!r}."
                if answer != right:
                    return f"Not yet: {name} should be {right}, not {answer}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_half_type(half_type))
    # > Not yet: distances to stars should be torch.bfloat16, not torch.float16.
    # --8<-- [end:try]
