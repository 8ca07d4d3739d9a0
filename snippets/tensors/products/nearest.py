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
    generator = torch.Generator().manual_seed(0)
    try:
        for n, k in ((50, 5), (50, 2), (6, 6), (1, 3), (4, 1)):
            points = torch.randn(n, 2, generator=generator)
            centers = torch.randn(k, 2, generator=generator)
            given = points.clone(), centers.clone()
            answer = nearest(points, centers)
            if not isinstance(answer, torch.Tensor) or answer.shape != (n,):
                return f"Not yet: {n} points and {k} centers give a tensor of ({n},)."
            if answer.is_floating_point() or answer.dtype == torch.bool:
                return f"Not yet: numbers of centers are whole, not {answer.dtype}."
            if not (points.equal(given[0]) and centers.equal(given[1])):
                return "Not yet: the points or the centers have changed."
            for number, point in enumerate(points):
                squares = [sum((point - c) ** 2).item() for c in centers]
                right = squares.index(min(squares))
                if answer[number] != right:
                    return f"Not yet: point {number}: center {right} is nearest."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_nearest(nearest))
    # > Not yet: point 0: center 3 is nearest.
    # --8<-- [end:try]
