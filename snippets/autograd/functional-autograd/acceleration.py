"""Exercise: the acceleration at many times."""

# --8<-- [start:starter]
import torch


def accelerations(position, times):
    """Return the second derivative of `position` at each of the times."""
    return torch.zeros_like(times)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_accelerations(accelerations):
    """Say whether the second derivatives are right, for few times and for many."""
    cases = [
        ("t³", lambda t: t**3, lambda t: 6 * t),
        ("sin t", torch.sin, lambda t: -torch.sin(t)),
        ("7t²", lambda t: 7 * t**2, lambda t: torch.full_like(t, 14)),
    ]
    try:
        for times in (torch.tensor([0.0, 1.0, 2.0]), torch.linspace(-1, 1.5, 5)):
            before = times.tolist()
            for name, position, right in cases:
                answer = accelerations(position, times)
                if not isinstance(answer, torch.Tensor):
                    return "Not yet: return a tensor, with a number for each time."
                if answer.shape != times.shape:
                    shapes = f"{tuple(answer.shape)}, not {tuple(times.shape)}"
                    return f"Not yet: the shape is {shapes}."
                if times.requires_grad or times.tolist() != before:
                    return "Not yet: leave the times as they were."
                due = right(times)
                if not (answer - due).abs().max() <= 1e-4:
                    came, due = (
                        [round(value, 2) for value in one.tolist()]
                        for one in (answer, due)
                    )
                    return f"Not yet: {name} gives {came}, not {due}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_accelerations(accelerations))
    # > Not yet: t³ gives [0.0, 0.0, 0.0], not [0.0, 6.0, 12.0].
    # --8<-- [end:try]
