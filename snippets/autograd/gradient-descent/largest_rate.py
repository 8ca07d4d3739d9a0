"""Exercise: the learning rate beyond which a parabola is climbed."""

# --8<-- [start:starter]
import torch


def largest_rate(f):
    """Return the rate above which descent on the parabola f explodes."""
    curvature = torch.tensor(2.0)  # your code here
    return 2 / curvature.item()


# --8<-- [end:starter]


# --8<-- [start:check]
def check_largest_rate(largest_rate):
    """Say whether the edge is right, for wide and narrow parabolas anywhere."""
    cases = [
        ("(x - 5)²", lambda x: (x - 5) ** 2, 1.0),
        ("10x² + x", lambda x: 10 * x**2 + x, 0.1),
        ("x² / 8", lambda x: x**2 / 8, 8.0),
        ("3(x - 1)² + 7", lambda x: 3 * (x - 1) ** 2 + 7, 1 / 3),
    ]
    try:
        for name, f, right in cases:
            answer = float(largest_rate(f))
            if not abs(answer - right) < 0.01 * right:
                side = "large" if answer > right else "small"
                return f"Not yet: {answer:.3g} is too {side} for {name}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_largest_rate(largest_rate))
    # > Not yet: 1 is too large for 10x² + x.
    # --8<-- [end:try]
