"""Exercise: how many parameters has a stack of linear layers?"""

# --8<-- [start:starter]
from itertools import pairwise

from torch import nn


def mlp_size(widths):
    """Count the parameters of a stack of linear layers."""
    return sum(widths)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_mlp_size(mlp_size):
    try:
        for widths in ([3, 2], [1, 16, 1], [5, 5, 5], [78, 12, 64, 10], [2] * 9):
            net = nn.Sequential(*(nn.Linear(a, b) for a, b in pairwise(widths)))
            right = sum(p.numel() for p in net.parameters())
            given = list(widths)
            answer = mlp_size(given)
            if given != widths:
                return f"Not yet: the list {widths} has become {given}."
            if answer != right:
                return f"Not yet: {widths} has {right}, not {answer}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mlp_size(mlp_size))
    # > Not yet: [3, 2] has 8, not 5.
    # --8<-- [end:try]
