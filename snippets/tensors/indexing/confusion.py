"""Exercise: what was taken for what."""

import torch


# --8<-- [start:starter]
def confusion(truth, guess, classes: int) -> torch.Tensor:
    """Count in [t, g] how often t was taken for g."""
    table = torch.zeros(classes, classes, dtype=torch.int64)
    table[truth, guess] += 1  # your code here
    return table


# --8<-- [end:starter]


# --8<-- [start:check]
def check_confusion(confusion) -> str:
    """Compare with counting one by one."""
    torch.manual_seed(0)
    truth, guess = torch.randint(0, 3, (2, 60))
    answer = confusion(truth, guess, 3)
    if answer.sum() != 60:
        return f"Not yet: 60 cases, but {answer.sum()} counted."
    for t, g in torch.ones(3, 3).nonzero().tolist():
        right = ((truth == t) & (guess == g)).sum()
        if answer[t, g] != right:
            return f"Not yet: [{t}, {g}] is {answer[t, g]}, not {right}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_confusion(confusion))
    # > Not yet: 60 cases, but 9 counted.
    # --8<-- [end:try]
