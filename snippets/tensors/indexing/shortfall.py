"""Exercise: how far the right answer was from the best one."""

import torch


# --8<-- [start:starter]
def shortfall(scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return for each row: its highest score minus that of its label."""
    return scores.amax(dim=1)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_shortfall(shortfall) -> str:
    """Say whether `shortfall` is right for many rows."""
    torch.manual_seed(0)
    scores = torch.randint(0, 100, (50, 7))
    labels = torch.randint(0, 7, (50,))
    answer = shortfall(scores, labels)
    if answer.shape != (50,):
        return f"Not yet: 50 numbers were due, not {tuple(answer.shape)}."
    for row, found in enumerate(answer):
        right = max(scores[row].tolist()) - scores[row, labels[row]]
        if found != right:
            return f"Not yet: row {row} is {found}, not {right}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_shortfall(shortfall))
    # > Not yet: row 0 is 79, not 46.
    # --8<-- [end:try]
