"""Stage 6: the mean of differences, and how sure it is."""

import torch


# --8<-- [start:starter]
def paired(first, second):
    """Return the mean of second - first, and its standard error."""
    return 0.0, 0.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_paired(paired):
    """Say whether both numbers are right for four pairs of accuracies."""
    first = torch.tensor([0.90, 0.80, 0.95, 0.85])
    second = first + torch.tensor([0.03, -0.01, 0.01, 0.01])
    try:
        mean, error = (float(number) for number in paired(first, second))
    except Exception as problem:
        return f"Not yet: {problem!r:.70}"
    if not abs(mean - 0.01) <= 0.0001:
        return f"Not yet: the mean of the differences is 0.01, not {mean:.3f}."
    if abs(error - 0.0163) < 0.0001:
        return "Not yet: a mean of 4 is surer than a single difference."
    if error > 0.02:
        return "Not yet: take the deviation of the differences, pair by pair."
    if not abs(error - 0.00816) <= 0.0001:
        return f"Not yet: the standard error is 0.0082, not {error:.4f}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_paired(paired))
    # > Not yet: the mean of the differences is 0.01, not 0.000.
    # --8<-- [end:try]
