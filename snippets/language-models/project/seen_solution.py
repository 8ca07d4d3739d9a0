"""Solution of stage 5: dates are compared by their answers, which have one form."""

from seen import check_seen


# --8<-- [start:solution]
def seen(training: list, test: list) -> list[bool]:
    """Return, for each pair of the test, whether its date stood in the training.

    In whatever form it was asked there.
    """
    dates = {answer for _, answer in training}
    return [answer in dates for _, answer in test]


if __name__ == "__main__":
    print(check_seen(seen))
    # > Right!
# --8<-- [end:solution]
