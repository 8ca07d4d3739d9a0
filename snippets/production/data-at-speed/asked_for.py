"""Exercise: how many batches a loader has asked its workers for."""


# --8<-- [start:starter]
def asked_for(batches: int, workers: int, prefetch: int, used: int) -> int:
    """Return how many batches were asked for when the loop has got `used` of them."""
    return workers * prefetch  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_asked_for(asked_for) -> str:
    """Play the loader, and compare."""
    cases = [(12, 2, 2, 0), (12, 2, 2, 1), (12, 3, 2, 4), (100, 4, 5, 50)]
    cases += [(3, 2, 4, 0), (9, 2, 2, 7), (6, 2, 2, 6), (10, 0, 2, 4), (0, 2, 2, 0)]
    try:
        for batches, workers, prefetch, used in cases:
            left, waiting = list(range(batches)), []
            for _ in range(workers * prefetch):
                waiting += left[:1]
                del left[:1]
            for _ in range(used):
                waiting += left[:1]
                del left[:1]
                waiting.pop(0)
            answer = asked_for(batches, workers, prefetch, used)
            if answer != batches - len(left):
                case = f"{batches} batches, {workers} workers, factor {prefetch}"
                asked = f"asked for {batches - len(left)}, not {answer!r}"
                return f"Not yet: {case}, {used} used: {asked}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_asked_for(asked_for))
    # > Not yet: 12 batches, 2 workers, factor 2, 1 used: asked for 5, not 4.
    # --8<-- [end:try]
