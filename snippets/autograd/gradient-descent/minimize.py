"""Exercise: gradient descent for any function."""

# --8<-- [start:starter]
import torch


def minimize(f, start, learning_rate=0.1, steps=100):
    """Return the place, a float, that gradient descent on f reaches."""
    x = torch.tensor(start, requires_grad=True)
    f(x).backward()  # your code here
    return x.item()


# --8<-- [end:starter]


# --8<-- [start:check]
def check_minimize(minimize):
    """Say whether descent arrives, and takes the steps that it is told to."""
    cases = [
        ("(x - 5)²", lambda x: (x - 5) ** 2, 0.0, 5.0),
        ("x² + 2x + 1", lambda x: x**2 + 2 * x + 1, 3.0, -1.0),
        ("cos(x)", torch.cos, 2.0, 3.1416),
    ]
    try:
        for name, f, start, right in cases:
            answer = minimize(f, start)
            if not isinstance(answer, float):
                return "Not yet: return a float, with item()."
            if not abs(answer - right) < 0.01:
                return f"Not yet: {name}: {answer:.2f} should be {right:.2f}."
        for rate, steps, right in ((0.2, 1, 2.0), (0.2, 3, 3.92), (0.05, 2, 0.95)):
            answer = minimize(cases[0][1], 0.0, learning_rate=rate, steps=steps)
            if not abs(answer - right) < 0.001:
                asked = f"with steps={steps} and learning_rate={rate}"
                return f"Not yet: {asked} it ends at {answer:.2f}, not {right}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_minimize(minimize))
    # > Not yet: (x - 5)²: 0.00 should be 5.00.
    # --8<-- [end:try]
