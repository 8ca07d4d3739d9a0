"""Solution of stage 6: the deviation of the differences, over the root of their number."""

import torch  # noqa: F401
from paired import check_paired


# --8<-- [start:solution]
def paired(first, second):
    """Return the mean of second - first, and its standard error."""
    differences = second - first
    error = differences.std() / len(differences) ** 0.5
    return differences.mean().item(), error.item()


if __name__ == "__main__":
    print(check_paired(paired))
    # > Right!
# --8<-- [end:solution]
