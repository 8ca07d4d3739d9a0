"""Dates in several forms, and the signs that they are written with."""

# --8<-- [start:forms]
import random
from datetime import date, timedelta

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def ordinal(day: int) -> str:
    """Return 1st, 2nd, 3rd, 4th, …"""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return f"{day}{'th' if day in (11, 12, 13) else ending}"


FORMS = {
    "day first": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "month first": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "short month": lambda d: f"{MONTHS[d.month - 1][:3]} {d.day} {d.year}",
    "ordinal": lambda d: f"the {ordinal(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    "dots": lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
}
NEW_FORMS = {
    "slashes": lambda d: f"{d.month:02}/{d.day:02}/{d.year}",
    "lower case": lambda d: FORMS["day first"](d).lower(),
}


def pairs(seed: int, count: int, forms: dict = FORMS) -> list[tuple[str, str]]:
    """Return dates of two centuries, each as it is asked and as it is to be answered."""
    chance, first = random.Random(seed), date(1900, 1, 1)
    days = (date(2100, 1, 1) - first).days
    dates = [first + timedelta(chance.randrange(days)) for _ in range(count)]
    return [(chance.choice(list(forms.values()))(d), d.isoformat()) for d in dates]


# --8<-- [end:forms]

# --8<-- [start:signs]
SIGNS = [*" ,-./0123456789ADFJMNOSabcdefghijklmnopqrstuvwxyz", "<|model|>", "<|end|>"]
ID = {sign: number for number, sign in enumerate(SIGNS)}
MODEL, END = ID["<|model|>"], ID["<|end|>"]
# --8<-- [end:signs]

if __name__ == "__main__":
    # --8<-- [start:look]
    for question, answer in pairs(seed=0, count=5):
        print(f"{question:26} {answer}")
    # > the 1st of April 2038      2038-04-01
    # > the 5th of December 2050   2050-12-05
    # > Jul 13 1914                1914-07-13
    # > the 30th of November 1992  1992-11-30
    # > Jun 23 2083                2083-06-23
    print(len(SIGNS), "signs")
    # > 51 signs
    # --8<-- [end:look]
