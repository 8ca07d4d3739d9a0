"""Exercise: how long should checkpointed segments be?"""

# --8<-- [start:starter]
import math


def best_length(count: int, edge: int, inside: int) -> int:
    """Return the length of segments with the lowest peak; the shortest, if several."""
    return round(math.sqrt(count))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def peak_of(length: int, count: int, edge: int, inside: int) -> int:
    """Return what is alive while one segment is computed again."""
    return math.ceil(count / length) * edge + min(length, count) * inside


def check_best_length(best_length) -> str:
    """Compare the peak with that of all other lengths, for many networks."""
    try:
        for count in (2, 7, 16, 36, 50):
            for edge, inside in ((1, 1), (1, 9), (4, 1), (300, 1), (7, 2)):
                given = {"count": count, "edge": edge, "inside": inside}
                case = f"Not yet: for {count} blocks, edge {edge} and inside {inside}, "
                found = best_length(count, edge, inside)
                if isinstance(found, bool) or not isinstance(found, int):
                    return f"{case}return an int, not {found!r}."
                if not 1 <= found <= count:
                    return f"{case}{found} is no length of a segment."
                peaks = {n: peak_of(n, **given) for n in range(1, count + 1)}
                best = min(peaks, key=peaks.get)  # the first one
                if peaks[found] > peaks[best]:
                    told = f"the peak is {peaks[found]} with {found}"
                    return f"{case}{told}, and {peaks[best]} with {best}."
                if found != best:
                    return f"{case}{found} is as good as {best}, which is shorter."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_best_length(best_length))
    # > Not yet: for 2 blocks, edge 4 and inside 1, the peak is 9 with 1, and 6 with 2.
    # --8<-- [end:try]
