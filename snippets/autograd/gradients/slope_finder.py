"""Exercise: the slope of any function at any point."""

# --8<-- [start:starter]
import torch


def slope(f, value):
    """Return the derivative of f at value, a float."""
    return 0.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_slope(slope):
    """Say whether autograd finds the slopes: one call of each function is enough."""
    cases = [
        ("x³", lambda x: x**3, 2.0, 12.0),
        ("1/x", lambda x: 1 / x, 2.0, -0.25),
        ("1/x", lambda x: 1 / x, 0.5, -4.0),
        ("exp(x)", torch.exp, 0.0, 1.0),
        ("sin(x)", torch.sin, 1.0, 0.540302),
    ]
    try:
        for name, f, value, right in cases:
            calls = []

            def counted(x, f=f, calls=calls):
                calls.append(x)
                return f(x)

            answer = slope(counted, value)
            if answer is None:
                return "Not yet: slope returns nothing."
            found = float(answer)
            if not abs(found - right) <= 1e-4:
                return f"Not yet: {name} at {value} has slope {right}, not {found:.6g}."
            if len(calls) != 1:
                return f"Not yet: autograd needs one call of f, not {len(calls)}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_slope(slope))
    # > Not yet: x³ at 2.0 has slope 12.0, not 0.
    # --8<-- [end:try]
