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
    """Say whether nudges to both sides give gradients, of functions without a record."""
    cases = [
        ([2.0, 1.0], lambda p: p[0] ** 2 + p[0] * p[1] + 2 * p[1] ** 2),
        ([0.1, 0.2, 0.3], lambda p: torch.sin(p).prod()),
        ([-0.7], lambda p: torch.exp(p).sum()),
    ]
    try:
        for values, f in cases:
            point = torch.tensor(values, dtype=torch.float64)
            right = torch.func.grad(f)(point)
            answer = nudged_gradient(lambda p, f=f: f(p.detach()), point)
            if not isinstance(answer, torch.Tensor):
                return "Not yet: return a tensor, with a slope for each entry."
            if answer.shape != point.shape:
                shapes = f"{tuple(answer.shape)}, not {tuple(point.shape)}"
                return f"Not yet: the shape is {shapes}."
            if point.tolist() != values or point.requires_grad:
                return "Not yet: your function changed the point it was given."
            off = (answer - right).abs().max().item()
            if not off <= 1e-3:
                due, got = (
                    [round(slope, 4) for slope in one.tolist()]
                    for one in (right, answer)
                )
                return f"Not yet: expected {due}, got {got}."
            if not off <= 1e-8:
                return "Not yet: close, but nudge to both sides, all in float64."
        # Nudged by h to both sides, p³ seems to have the slope 3p² + h².
        answer = nudged_gradient(lambda p: (p.detach() ** 3).sum(), point, h=1)
        if not abs(answer.item() - (3 * 0.7**2 + 1)) <= 1e-6:
            return "Not yet: nudge by h, whatever it is, and divide by twice h."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_nudged_gradient(nudged_gradient))
    # > Not yet: expected [5.0, 6.0], got [0.0, 0.0].
    # --8<-- [end:try]
