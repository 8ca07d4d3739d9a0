"""Exercise: a gradient without autograd, one nudge for each entry."""

# --8<-- [start:starter]
import torch


def nudged_gradient(f, point, h=1e-5):
    """Return the gradient of f at a point, a 1-D tensor of float64."""
    gradient = torch.zeros_like(point)
    return gradient  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_nudged_gradient(nudged_gradient):
    cases = [
        ([2.0, 1.0], lambda p: p[0] ** 2 + p[0] * p[1] + 2 * p[1] ** 2),
        ([0.1, 0.2, 0.3], lambda p: torch.sin(p).prod()),
    ]
    for values, f in cases:
        point = torch.tensor(values, dtype=torch.float64)
        tracked = point.clone().requires_grad_()
        f(tracked).backward()
        answer = nudged_gradient(f, point)
        if answer.shape != point.shape:
            return f"Not yet: the shape is {answer.shape}, not {point.shape}."
        if point.tolist() != values:
            return "Not yet: your function changed the point it was given."
        if not torch.allclose(answer, tracked.grad, rtol=0, atol=1e-3):
            return f"Not yet: expected {tracked.grad.tolist()}, got {answer.tolist()}."
        if not torch.allclose(answer, tracked.grad, rtol=0, atol=1e-8):
            return "Not yet: close, but nudge to both sides and halve the difference."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_nudged_gradient(nudged_gradient))
    # > Not yet: expected [5.0, 6.0], got [0.0, 0.0].
    # --8<-- [end:try]
