"""Solution of stage 4: the center moves toward one half, and the width never is zero."""

from interval import check_interval


# --8<-- [start:solution]
def interval(right: int, total: int, z: float = 1.96) -> tuple[float, float]:
    """Return the limits of Wilson's interval; for z = 1.96, about 95 % hold the true share."""
    share, weight = right / total, z**2 / total
    center = (share + weight / 2) / (1 + weight)
    spread = share * (1 - share) / total + weight / (4 * total)
    width = z * spread**0.5 / (1 + weight)
    return center - width, center + width


if __name__ == "__main__":
    print(check_interval(interval))
    # > Right!
# --8<-- [end:solution]
