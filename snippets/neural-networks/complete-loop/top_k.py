"""Exercise: another number to watch."""

# --8<-- [start:starter]
import torch


def top_k_accuracy(
    logits: torch.Tensor,
    targets: torch.Tensor,
    k: int,
) -> float:
    """Return the share of rows with the target among the k best guesses."""
    return 0.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_top_k_accuracy(top_k_accuracy) -> str:
    """Say whether a target counts if it is among the k largest logits."""
    three = torch.tensor([[3, 1, 2], [0, 5, 4], [1, 2, 3], [9, 6, 7.0]])
    four = torch.tensor([[-4, -1, -2, -3], [-9, -8, -6, -7.0], [2, 8, 6, 4]])
    cases = (
        (three, [2, 1, 0, 0], 1, 0.5),
        (three, [2, 1, 0, 0], 2, 0.75),
        (three, [2, 1, 0, 0], 3, 1.0),
        (four, [2, 0, 0], 2, 1 / 3),
        (four, [3, 1, 3], 3, 1.0),
        (four, [0, 0, 0], 3, 0.0),
    )
    try:
        for logits, targets, k, right in cases:
            answer = top_k_accuracy(logits, torch.tensor(targets), k)
            if not isinstance(answer, float):
                return "Not yet: return a plain float."
            if not abs(answer - right) <= 0.001:
                return f"Not yet: for k = {k}, {right:.2f}, not {answer:.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_top_k_accuracy(top_k_accuracy))
    # > Not yet: for k = 1, 0.50, not 0.00.
    # --8<-- [end:try]
