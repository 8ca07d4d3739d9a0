"""Stage 8: from which sureness on to answer."""


# --8<-- [start:starter]
def threshold(sure: list[float], right: list[bool], wanted: float) -> float:
    """Return the lowest of the values from which on enough of the answers are right.

    Those with at least this sureness are given, and the share `wanted` of them is to be
    right. If that is so for no value, the threshold is 1.1: nothing is answered.
    """
    return min(sure)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
ANSWERED = [
    ([0.9, 0.8, 0.7, 0.6], [True, True, False, False], 1.0, 0.8),
    ([0.6, 0.9, 0.7, 0.8], [False, True, False, True], 0.6, 0.7),
    ([0.9, 0.8, 0.7, 0.6, 0.5], [False, True, True, True, False], 0.7, 0.6),
    ([0.9, 0.9, 0.5], [True, False, True], 0.6, 0.5),
    ([0.9, 0.9, 0.5], [True, False, False], 0.9, 1.1),
    ([0.3, 0.2], [True, True], 0.95, 0.2),
    ([0.2], [False], 0.5, 1.1),
]


def check_threshold(threshold) -> str:
    """Try lists that are sorted and not, with values that occur twice, and a hopeless one."""
    try:
        for sure, right, wanted, best in ANSWERED:
            given = float(threshold(list(sure), list(right), wanted))
            kept = [
                ok
                for value, ok in zip(sure, right, strict=True)
                if value > given - 1e-6
            ]
            what = f"{sure}, right: {right}, wanted: {wanted}"
            if kept and not sum(kept) / len(kept) >= wanted - 1e-9:
                return f"Not yet: {given} lets too many wrong ones through. {what}."
            if not abs(given - best) <= 1e-6:
                return f"Not yet: {given}, where {best} is right. {what}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_threshold(threshold))
    # > Not yet: 0.6 lets too many wrong ones through. [0.9, 0.8, 0.7, 0.6], right: [True, True, False, False], wanted: 1.0.
    # --8<-- [end:try]
