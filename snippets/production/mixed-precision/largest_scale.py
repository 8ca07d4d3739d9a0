"""Exercise: the largest scale with which gradients fit into float16."""

import torch


# --8<-- [start:starter]
def largest_scale(gradients: torch.Tensor) -> float:
    """Return the largest power of two that makes no gradient infinite in float16."""
    return 2.0**16  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_largest_scale(largest_scale) -> str:
    """Try gradients of several sizes, with and without a minus."""
    try:
        for values in ([1e-8, 3e-3], [-0.7, 0.1], [40.0, -9.0], [3e5, 1.0], [0.0, 2.0]):
            gradients = torch.tensor(values)
            scale = float(largest_scale(gradients))
            told = f"Not yet: for {values}, {scale:g} "
            if torch.frexp(torch.tensor(scale)).mantissa != 0.5:
                return f"{told}is not a power of two."
            if gradients.tolist() != torch.tensor(values).tolist():
                return "Not yet: leave the gradients as they are."
            if not (gradients * scale).half().isfinite().all():
                return f"{told}makes an inf."
            if (gradients * scale * 2).half().isfinite().all():
                return f"{told}fits, and so does twice as much."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_largest_scale(largest_scale))
    # > Not yet: for [1e-08, 0.003], 65536 fits, and so does twice as much.
    # --8<-- [end:try]
