"""Exercise: count an answer as right if it is among the best k."""

import torch


# --8<-- [start:starter]
def top_k(logits: torch.Tensor, targets: torch.Tensor, k: int) -> float:
    """Return the share of targets among the k highest logits."""
    right = logits.argmax(dim=1) == targets  # your code here
    return right.float().mean().item()


# --8<-- [end:starter]


# --8<-- [start:check]
def check_top_k(top_k) -> str:
    """Say whether `top_k` counts right for each k."""
    logits = torch.tensor(
        [[3.0, 2.0, 1.0], [1.0, 3.0, 2.0], [2.0, 1.0, 3.0], [1.0, 2.0, 3.0]]
    )
    targets = torch.tensor([0, 2, 1, 2])
    for k, right in ((1, 0.5), (2, 0.75), (3, 1.0)):
        try:
            answer = top_k(logits, targets, k)
        except (RuntimeError, TypeError, IndexError) as error:
            return f"Not yet: {str(error).splitlines()[0][:64]}"
        if not abs(float(answer) - right) <= 1e-6:
            return f"Not yet: for k={k}, {float(answer):.2f} is not {right:.2f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_top_k(top_k))
    # > Not yet: for k=2, 0.50 is not 0.75.
    # --8<-- [end:try]
