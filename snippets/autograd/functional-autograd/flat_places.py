"""Exercise: is a flat place a minimum, a maximum or a saddle?"""

# --8<-- [start:starter]
import torch


def kind(landscape, point):
    """Return "minimum", "maximum", "saddle" or "slope"."""
    return "minimum"  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_kind(kind):
    def waves(point):
        return torch.cos(point[0]) + torch.cos(point[1])

    pi = torch.pi
    cases = [
        ([pi, pi], "minimum"),
        ([0.0, 0.0], "maximum"),
        ([0.0, pi], "saddle"),
        ([3.0, 3.0], "slope"),
    ]
    for values, right in cases:
        answer = kind(waves, torch.tensor(values))
        if answer != right:
            place = ", ".join(f"{value:.2f}" for value in values)
            return f"Not yet: at ({place}), the answer is not {answer}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_kind(kind))
    # > Not yet: at (0.00, 0.00), the answer is not minimum.
    # --8<-- [end:try]
