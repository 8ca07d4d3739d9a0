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
    for widths in ([3, 2], [1, 16, 1], [784, 128, 64, 10]):
        net = nn.Sequential(*(nn.Linear(a, b) for a, b in pairwise(widths)))
        right = sum(p.numel() for p in net.parameters())
        answer = mlp_size(widths)
        if answer != right:
            return f"Not yet: {widths} has {right}, not {answer}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mlp_size(mlp_size))
    # > Not yet: [3, 2] has 8, not 5.
    # --8<-- [end:try]
