"""Exercise: after which release did people wait longest for the next?"""

# --8<-- [start:starter]
from datetime import date


def longest_wait(released):
    """Return the version after which the next one took the longest."""
    return next(iter(released))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_longest_wait(longest_wait) -> str:
    """Try several lists of releases."""
    try:
        for waits in (
            [100, 300, 200],
            [400, 30, 20, 60],
            [5, 6],
            [9],
            [1, 2, 3, 2, 900],
        ):
            days = [date(2018, 4, 24).toordinal()]
            for wait in waits:
                days.append(days[-1] + wait)
            versions = [f"{n // 3}.{n % 3}" for n in range(1, len(days) + 1)]
            dates = map(date.fromordinal, days)
            released = dict(zip(versions, dates, strict=True))
            right = versions[waits.index(max(waits))]
            answer = longest_wait(dict(released))
            if answer != right:
                return f"Not yet: for waits of {waits} days it is {right!r}, not {answer!r}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_longest_wait(longest_wait))
    # > Not yet: for waits of [100, 300, 200] days it is '0.2', not '0.1'.
    # --8<-- [end:try]
