"""Stage 5: questions of the test that the training had, too."""

from dates import pairs


# --8<-- [start:starter]
def seen(training: list, test: list) -> list[bool]:
    """Return, for each pair of the test, whether its date stood in the training.

    In whatever form it was asked there.
    """
    return [pair in training for pair in test]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_seen(seen) -> str:
    """Try small lists, and one of 25,600 pairs."""
    try:
        training = [("1 May 2026", "2026-05-01"), ("02.03.1999", "1999-03-02")]
        same = ("1 May 2026", "2026-05-01")
        other = ("May 1, 2026", "2026-05-01")
        new, near = ("3 June 2000", "2000-06-03"), ("1 May 2027", "2027-05-01")
        for test in ([same, new], [new, other, near], [near], []):
            given = list(seen(list(training), list(test)))
            right = [pair in (same, other) for pair in test]
            if len(given) != len(test):
                return f"Not yet: {len(given)} values for {len(test)} pairs."
            for pair, one in zip(test, given, strict=True):
                if bool(one) != (pair in (same, other)):
                    told = "stood" if pair in (same, other) else "did not stand"
                    return f"Not yet: the date of {pair[0]!r} {told} in the training."
            if given != right:
                return "Not yet: each value is True or False."
        training, test = pairs(seed=3, count=25_600), pairs(seed=4, count=300)
        dates = {answer for _, answer in training}
        right = [answer in dates for _, answer in test]
        if list(seen(training, list(test))) != right:
            return "Not yet: of many pairs, some are told wrong."
        if any(seen([], test)):
            return "Not yet: without a training, nothing was seen."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_seen(seen))
    # > Not yet: the date of 'May 1, 2026' stood in the training.
    # --8<-- [end:try]
