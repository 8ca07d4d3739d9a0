"""Exercise: how far each point is from each other."""

import torch


# --8<-- [start:starter]
def distances(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Return how far each point of `a` is from each of `b`."""
    return torch.zeros(len(a), len(b))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_distances(distances) -> str:
    """Say whether `distances` agrees with a loop over all pairs."""
    torch.manual_seed(0)
    for dims in (2, 5):
        a, b = torch.randn(4, dims), torch.randn(3, dims)
        answer = distances(a, b)
        if answer.shape != (4, 3):
            shape = tuple(answer.shape)
            return f"Not yet: the shape is {shape}, not (4, 3)."
        for i in range(4):
            for j in range(3):
                right = torch.linalg.vector_norm(a[i] - b[j])
                if not torch.isclose(answer[i, j], right):
                    pair = f"a[{i}] and b[{j}] are {right:.2f} apart"
                    return f"Not yet: {pair}, not {answer[i, j]:.2f}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_distances(distances))
    # > Not yet: a[0] and b[0] are 2.26 apart, not 0.00.
    # --8<-- [end:try]
