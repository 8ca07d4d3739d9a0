"""How far a measured accuracy can be trusted: the Wilson interval."""

# --8<-- [start:wilson]
import math


def wilson(right: int, count: int, z: float = 1.96):
    """Return a range for the true accuracy; z = 1.96 stands for 95 %."""
    share = right / count
    shrink = 1 + z**2 / count
    middle = (share + z**2 / (2 * count)) / shrink
    spread = share * (1 - share) / count + z**2 / (4 * count**2)
    half = z * math.sqrt(spread) / shrink
    return middle - half, middle + half


# --8<-- [end:wilson]

if __name__ == "__main__":
    # --8<-- [start:counts]
    for right, count in ((291, 300), (2910, 3000), (300, 300)):
        low, high = wilson(right, count)
        print(f"{right:4} of {count:4}: {low:.3f} to {high:.3f}")
    # >  291 of  300: 0.944 to 0.984
    # > 2910 of 3000: 0.963 to 0.976
    # >  300 of  300: 0.987 to 1.000
    # --8<-- [end:counts]
