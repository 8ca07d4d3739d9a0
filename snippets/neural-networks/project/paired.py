"""Stage 6: the mean of differences, and how sure it is."""

import torch


# --8<-- [start:starter]
def paired(first, second):
    """Return the mean of second - first, and its standard error."""
    return 0.0, 0.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_paired(paired):
    """Say whether both numbers are right, for some pairs of accuracies."""
    try:
        for before, gains in (
            ([0.90, 0.80, 0.95, 0.85], [0.03, -0.01, 0.01, 0.01]),
            ([0.70, 0.60, 0.90, 0.80, 0.75, 0.50], [-0.03, 0.01, 0.0, -0.02, 0, 0.01]),
        ):
            first, differences = torch.tensor(before), torch.tensor(gains)
            second = first + differences
            mean, error = (float(number) for number in paired(first, second))
            right, spread = differences.mean().item(), differences.std().item()
            if not abs(mean - right) <= 0.0001:
                return f"Not yet: the mean of the differences is {right:.3f}, not {mean:.3f}."
            if abs(error - spread) < 0.0001:
                return f"Not yet: a mean of {len(gains)} is surer than one difference."
            if error > 2 * spread:
                return "Not yet: take the deviation of the differences, pair by pair."
            sure = spread / len(gains) ** 0.5
            if not abs(error - sure) <= 0.0001:
                return f"Not yet: the standard error is {sure:.4f}, not {error:.4f}."
    except Exception as problem:
        return f"Not yet: {type(problem).__name__}: {problem}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_paired(paired))
    # > Not yet: the mean of the differences is 0.010, not 0.000.
    # --8<-- [end:try]
