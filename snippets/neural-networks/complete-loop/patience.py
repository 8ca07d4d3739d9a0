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
    equal = [0.7, 0.2, 0.2, 0.2, 0.1]
    cases = (  # after how many epochs it is time to stop
        (wild, 1, {3, 4, 6, 7, 8, 9}),
        (wild, 2, {4, 7, 8, 9}),
        (wild, 3, {8, 9}),
        (rising, 2, {3}),
        (equal, 2, {4}),
    )
    try:
        for losses, patience, stops in cases:
            for done in range(len(losses) + 1):
                seen = losses[:done]
                answer = should_stop(seen, patience)
                if seen != losses[:done]:
                    return "Not yet: the list of losses has changed."
                if answer is None or bool(answer) != (done in stops):
                    return f"Not yet: {answer} for {seen} with patience {patience}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_should_stop(should_stop))
    # > Not yet: False for [0.9, 0.5, 0.6] with patience 1.
    # --8<-- [end:try]
