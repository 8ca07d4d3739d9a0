"""Exercise: when to stop."""


# --8<-- [start:starter]
def should_stop(losses: list[float], patience: int) -> bool:
    """Return whether none of the last losses is below all before them."""
    return False  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_should_stop(should_stop) -> str:
    """Say whether training stops at the right moment."""
    wild = [0.9, 0.5, 0.6, 0.5, 0.4, 0.45, 0.5, 0.41, 0.42]
    rising = [0.3, 0.4, 0.5]
    cases = ((wild, 1, 3), (wild, 2, 4), (wild, 3, 8), (rising, 2, 3))
    for losses, patience, stop in cases:
        for done in range(stop + 1):
            seen = losses[:done]
            try:
                answer = should_stop(seen, patience)
            except Exception as error:
                return f"Not yet: for {seen}: {error!r:.60}"
            if bool(answer) != (done == stop):
                case = f"{seen} with patience {patience}"
                return f"Not yet: {answer} for {case}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_should_stop(should_stop))
    # > Not yet: False for [0.9, 0.5, 0.6] with patience 1.
    # --8<-- [end:try]
