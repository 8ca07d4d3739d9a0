"""Exercise: is a flat place a minimum, a maximum or a saddle?"""

# --8<-- [start:starter]
import torch


def kind(landscape, point):
    """Return "minimum", "maximum", "saddle" or "slope"."""
    return "minimum"  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def waves(point):
    return torch.cos(point[0]) + torch.cos(point[1])


def crease(point):
    x, y = point
    return x**2 - 3 * x * y + y**2


def dome(point):
    return 1 - 2 * (point**2).sum()


def check_kind(kind):
    """Say whether each place of three landscapes gets its name."""
    pi = torch.pi
    cases = [
        (waves, [pi, pi], "minimum"),
        (waves, [0.0, 0.0], "maximum"),
        (waves, [0.0, pi], "saddle"),
        (waves, [3.0, 3.0], "slope"),
        (crease, [0.0, 0.0], "saddle"),
        (crease, [1.0, -1.0], "slope"),
        (dome, [0.0, 0.00001], "maximum"),
        (dome, [-0.0001, 0.0], "slope"),
    ]
    try:
        for landscape, values, right in cases:
            answer = kind(landscape, torch.tensor(values))
            if not isinstance(answer, str):
                return "Not yet: return one of the four words."
            if answer != right:
                place = ", ".join(f"{value:g}" for value in values)
                name = landscape.__name__
                return f"Not yet: {name} at ({place}) is not a {answer}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_kind(kind))
    # > Not yet: waves at (0, 0) is not a minimum.
    # --8<-- [end:try]
