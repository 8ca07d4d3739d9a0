"""Exercise: which release did the author of an old tutorial have?"""

from datetime import date

# --8<-- [start:starter]
released = {
    "0.4": date(2018, 4, 24),
    "1.0": date(2018, 12, 7),
    "1.13": date(2022, 10, 28),
    "2.0": date(2023, 3, 15),
    "2.6": date(2025, 1, 29),
}


def newest_on(day):
    return "2.6"  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_newest(newest_on) -> str:
    """Ask `newest_on` about days on, before and between releases."""
    from datetime import timedelta

    releases, a_day = list(released.items()), timedelta(days=1)
    try:
        days = [(date(2025, 6, 1), "2.6"), (date(2019, 3, 1), "1.0")]
        days += [(out, version) for version, out in releases]
        before = [None, *released]
        days += [(out - a_day, before[n]) for n, (_, out) in enumerate(releases)]
        for day, right in days:
            answer = newest_on(day)
            if answer != right:
                return f"Not yet: on {day} it was {right!r}, not {answer!r}."
    except Exception as error:
        return f"Not yet: on {day}: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_newest(newest_on))
    # > Not yet: on 2019-03-01 it was '1.0', not '2.6'.
    # --8<-- [end:try]
