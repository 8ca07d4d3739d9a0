"""Exercise: the better of two 16-bit types for some numbers."""

import torch


# --8<-- [start:starter]
def half_type(numbers: torch.Tensor) -> torch.dtype:
    """Return the 16-bit type with the smaller largest relative error."""
    return torch.float16  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_half_type(half_type) -> str:
    """Say whether `half_type` chooses well for three sets of numbers."""
    cases = {
        "weights near 0.1": ([0.1, -0.13, 0.07], torch.float16),
        "distances to stars": ([4e16, 9e17], torch.bfloat16),
        "tiny gradients": ([3e-8, 0.07], torch.bfloat16),
    }
    for name, (numbers, right) in cases.items():
        answer = half_type(torch.tensor(numbers))
        if answer != right:
            return f"Not yet: {name} are better off without {answer}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_half_type(half_type))
    # > Not yet: distances to stars are better off without torch.float16.
    # --8<-- [end:try]
