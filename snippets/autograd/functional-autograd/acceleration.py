"""Exercise: the acceleration at many times."""

# --8<-- [start:starter]
import torch


def accelerations(position, times):
    """Return the second derivative of `position` at each of the times."""
    return torch.zeros_like(times)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_accelerations(accelerations):
    times = torch.tensor([0.0, 1.0, 2.0])
    cases = [
        ("t³", lambda t: t**3, 6 * times),
        ("sin t", torch.sin, -torch.sin(times)),
        ("7t²", lambda t: 7 * t**2, torch.full((3,), 14.0)),
    ]
    for name, position, right in cases:
        answer = accelerations(position, times)
        if not isinstance(answer, torch.Tensor):
            return "Not yet: return a tensor, with a number for each time."
        if answer.shape != times.shape:
            return f"Not yet: the shape is {tuple(answer.shape)}, not (3,)."
        if not torch.allclose(answer, right, atol=1e-5):
            return f"Not yet: {name} gives {answer}, not {right}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_accelerations(accelerations))
    # > Not yet: t³ gives tensor([0., 0., 0.]), not tensor([ 0.,  6., 12.]).
    # --8<-- [end:try]
