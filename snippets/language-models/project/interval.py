"""Stage 4: between which shares the true one may lie."""


# --8<-- [start:starter]
def interval(right: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """Return the limits of Wilson's interval; for z = 1.96, about 95 % hold the true share."""
    share = right / total
    width = z * (share * (1 - share) / total) ** 0.5  # your code here
    return share - width, share + width  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
INTERVALS = [
    (9, 10, 1.96),
    (0, 8, 1.96),
    (40, 40, 1.0),
    (150, 300, 2.5),
    (1, 1000, 1.96),
]


def check_interval(interval) -> str:
    """Wilson's limits are the shares p with (right - total p)² = z² total p (1 - p)."""
    try:
        for right, total, z in INTERVALS:
            low, high = (float(limit) for limit in interval(right, total, z))
            what = f"of {right} in {total}, for z = {z}"
            if not low < high:
                return f"Not yet: the limits are {low:.3f} and {high:.3f}, {what}."
            if not (low >= -1e-9 and high <= 1 + 1e-9):
                return f"Not yet: {low:.3f} to {high:.3f} are no shares, {what}."
            for p in (low, high):
                square = z**2 * total * p * (1 - p)
                if not abs((right - total * p) ** 2 - square) <= 1e-3 * total:
                    return f"Not yet: {p:.3f} is not where Wilson's ends, {what}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_interval(interval))
    # > Not yet: 0.714 to 1.086 are no shares, of 9 in 10, for z = 1.96.
    # --8<-- [end:try]
