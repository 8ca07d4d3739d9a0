"""Exercise: when to stop."""


# --8<-- [start:starter]
def should_stop(losses: list[float], patience: int) -> bool:
    """Return whether none of the last losses is below the best before them."""
    return False  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_should_stop(should_stop) -> str:
    """Say whether training stops at the right moment."""
    losses = [0.9, 0.5, 0.6, 0.5, 0.4, 0.45, 0.5, 0.41, 0.42]
    for patience, right in ((1, 3), (2, 4), (3, 8), (5, 9)):
        done = 0
        while done < len(losses) and not should_stop(losses[:done], patience):
            done += 1
        if done != right:
            text = f"with patience {patience}, it stops after {done} losses"
            return f"Not yet: {text}, not after {right}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_should_stop(should_stop))
    # > Not yet: with patience 1, it stops after 9 losses, not after 3.
    # --8<-- [end:try]
