"""Exercise: the nearest center of each point."""

import torch


# --8<-- [start:starter]
def nearest(points: torch.Tensor, centers: torch.Tensor):
    """Return the number of the nearest center for each point."""
    return torch.zeros(len(points), dtype=torch.int64)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_nearest(nearest) -> str:
    """Compare `nearest` with a slow loop."""
    torch.manual_seed(0)
    for count in (5, 2):
        points, centers = torch.rand(50, 2), torch.rand(count, 2)
        answer = nearest(points, centers)
        if answer.shape != (50,):
            shape = tuple(answer.shape)
            return f"Not yet: the shape is {shape}, not (50,)."
        for number, point in enumerate(points):
            squares = [sum((point - c) ** 2).item() for c in centers]
            right = squares.index(min(squares))
            if answer[number] != right:
                return f"Not yet: point {number}: center {right} is nearest."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_nearest(nearest))
    # > Not yet: point 0: center 4 is nearest.
    # --8<-- [end:try]
