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
    weight = torch.tensor([5.0, 5.0], requires_grad=True)
    start = weight.data_ptr()
    best = best_of([(0.9, 1.0), (0.2, 1.0), (0.7, 1.0)], weight)
    if weight.data_ptr() != start or weight.tolist() != [2.0, 2.0]:
        return "Not yet: the weight itself should end at [2.0, 2.0]."
    if not isinstance(best, torch.Tensor):
        return "Not yet: best_of should return a tensor."
    if best.tolist() != [4.0, 4.0]:
        return f"Not yet: the best was [4.0, 4.0], not {best.tolist()}."
    if best.requires_grad:
        return "Not yet: the snapshot still requires a gradient."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_best_of(best_of))
    # > Not yet: the best was [4.0, 4.0], not [2.0, 2.0].
    # --8<-- [end:try]
