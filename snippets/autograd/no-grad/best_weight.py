"""Exercise: remember the best weight of a training."""

# --8<-- [start:starter]
import torch


def best_of(losses_and_steps, weight):
    """Change weight by each step; return its value at the lowest loss."""
    best, best_loss = None, float("inf")
    for loss, step in losses_and_steps:
        if loss < best_loss:
            best, best_loss = weight, loss  # your code here
        with torch.no_grad():
            weight -= step
    return best


# --8<-- [end:starter]


# --8<-- [start:check]
def check_best_of(best_of):
    """Say whether the best is remembered: in the middle, at first, at last."""
    cases = [
        ([5.0, 5.0], [(0.9, 1.0), (0.2, 1.0), (0.7, 1.0)], [4.0, 4.0], [2.0, 2.0]),
        ([1.0], [(0.1, 0.5), (0.2, 0.5)], [1.0], [0.0]),
        ([2.0, 0.0], [(0.3, 1.0), (0.2, 1.0)], [1.0, -1.0], [0.0, -2.0]),
        ([8.0], [(3.0, 1.0), (2.0, 2.0), (4.0, 1.0), (2.5, 3.0)], [7.0], [1.0]),
    ]
    try:
        for start, losses_and_steps, right, end in cases:
            weight = torch.tensor(start, requires_grad=True)
            place = weight.data_ptr()
            best = best_of(losses_and_steps, weight)
            if weight.data_ptr() != place or weight.tolist() != end:
                return f"Not yet: the weight itself should end at {end}."
            if not weight.requires_grad:
                return "Not yet: the weight itself no longer requires a gradient."
            if not isinstance(best, torch.Tensor):
                return "Not yet: best_of should return a tensor."
            if best.tolist() != right:
                return f"Not yet: the best was {right}, not {best.tolist()}."
            if best.requires_grad:
                return "Not yet: the snapshot still requires a gradient."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_best_of(best_of))
    # > Not yet: the best was [4.0, 4.0], not [2.0, 2.0].
    # --8<-- [end:try]
