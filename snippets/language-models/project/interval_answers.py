"""Answers to the stage “How sure is the score?”, and what its check says to each."""

from interval import check_interval, interval


def by_formula(right, total, z=1.96):
    a, b, c = total + z**2, -(2 * right + z**2), right**2 / total
    root = (b**2 - 4 * a * c) ** 0.5
    return (-b - root) / (2 * a), (-b + root) / (2 * a)


def by_halving(right, total, z=1.96):
    """Search for the shares where the distance from the observed one is z deviations."""

    def limit(inside, outside):
        for _ in range(200):
            middle = (inside + outside) / 2
            far = (right - total * middle) ** 2 > z**2 * total * middle * (1 - middle)
            inside, outside = (inside, middle) if far else (middle, outside)
        return inside

    share = right / total
    return limit(share, 0.0), limit(share, 1.0)


def clipped(right, total, z=1.96):
    low, high = interval(right, total, z)
    return max(low, 0.0), min(high, 1.0)


def agresti(right, total, z=1.96):
    count = total + z**2
    share = (right + z**2 / 2) / count
    width = z * (share * (1 - share) / count) ** 0.5
    return share - width, share + width


RIGHT = {"the roots of a square": by_formula, "a search": by_halving}
WRONG = {
    "the starter": interval,
    "cut off at 0 and 1": clipped,
    "two more right, two more wrong": agresti,
    "z forgotten": lambda right, total, z=0: by_formula(right, total),
    "in percent": lambda right, total, z=1.96: tuple(
        100 * limit for limit in by_formula(right, total, z)
    ),
    "turned round": lambda right, total, z=1.96: by_formula(right, total, z)[::-1],
    "nan": lambda right, total, z=1.96: (float("nan"), float("nan")),
    "constant": lambda right, total, z=1.96: (0.0, 1.0),
    "None": lambda right, total, z=1.96: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_interval(answer)}")
# > the roots of a square: Right!
# > a search: Right!
# > the starter: Not yet: 0.714 to 1.086 are no shares, of 9 in 10, for z = 1.96.
# > cut off at 0 and 1: Not yet: 0.714 is not where Wilson's ends, of 9 in 10, for z = 1.96.
# > two more right, two more wrong: Not yet: 0.574 to 1.004 are no shares, of 9 in 10, for z = 1.96.
# > z forgotten: Not yet: 0.912 is not where Wilson's ends, of 40 in 40, for z = 1.0.
# > in percent: Not yet: 59.584 to 98.212 are no shares, of 9 in 10, for z = 1.96.
# > turned round: Not yet: the limits are 0.982 and 0.596, of 9 in 10, for z = 1.96.
# > nan: Not yet: the limits are nan and nan, of 9 in 10, for z = 1.96.
# > constant: Not yet: 0.000 is not where Wilson's ends, of 9 in 10, for z = 1.96.
# > None: Not yet: TypeError: 'NoneType' object is not iterable
