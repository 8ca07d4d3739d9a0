"""Solution: two running means, both corrected for their start at 0."""

from own_adam import check_own_adam


# --8<-- [start:solution]
def own_adam(slopes: list[float], lr: float = 0.1) -> list[float]:
    """Return where a weight that starts at 0 is after each slope."""
    weight, mean, square = 0.0, 0.0, 0.0
    places = []
    for step, slope in enumerate(slopes, start=1):
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        fair_mean = mean / (1 - 0.9**step)
        fair_square = square / (1 - 0.999**step)
        weight -= lr * fair_mean / (fair_square**0.5 + 1e-8)
        places.append(weight)
    return places


print(check_own_adam(own_adam))
# > Right!
# --8<-- [end:solution]
