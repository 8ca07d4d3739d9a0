"""Exercise: the learning rate that needs a single step."""


# --8<-- [start:starter]
def one_step_rate(a):
    """Return the rate that descends a · (x + 1)² in one step."""
    return 0.1  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_one_step(one_step_rate):
    """Say whether a step from anywhere ends at -1, to a hundredth of the way."""
    try:
        for a in (3.0, 0.5, 10.0):
            rate = float(one_step_rate(a))
            for start in (0.0, 4.0, -7.0):
                place = start - rate * 2 * a * (start + 1)
                if not abs(place + 1) < 0.01 * abs(start + 1):
                    step = f"a step leads from {start} to {place:.2f}"
                    return f"Not yet: for a = {a}, {step}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_one_step(one_step_rate))
    # > Not yet: for a = 3.0, a step leads from 0.0 to -0.60.
    # --8<-- [end:try]
