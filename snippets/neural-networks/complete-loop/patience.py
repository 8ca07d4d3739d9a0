"""Exercise: when to stop."""


# --8<-- [start:starter]
def should_stop(losses, patience):
    """Return whether none of the last losses is below the best before them."""
    return False  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_should_stop(should_stop):
    """Say whether training stops at the right moment."""
    losses = [0.9, 0.5, 0.6, 0.5, 0.4, 0.45, 0.5, 0.41, 0.42]
    for patience, right in ((1, 3), (2, 4), (3, 8), (5, None)):
        stops = [n for n in range(len(losses) + 1) if should_stop(losses[:n], patience)]
        first = stops[0] if stops else None
        if first != right:
            return f"Not yet: with patience {patience} stop after {right}, not {first}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_should_stop(should_stop))
    # > Not yet: with patience 1 stop after 3, not None.
    # --8<-- [end:try]
