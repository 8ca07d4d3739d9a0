"""Answers to the exercise “Several fruits in one question”, and the verdicts."""

import json
import re

import torch
from read_fruits import check_read_fruits


def is_number(value):
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_fruit(value, numeric=is_number, low=0):
    if not isinstance(value, list) or len(value) != 2:
        return False
    return all(numeric(v) and low < v < 1000 for v in value)


def reader(fits=is_fruit, most=16, least=1, where=True, dtype=torch.float32):
    def read(body):
        try:
            question = json.loads(body)
            fruits = list(question["fruits"])
            fits_in = isinstance(question["fruits"], list)
        except (ValueError, RecursionError, LookupError, TypeError):
            raise ValueError("This is no question.") from None
        if not fits_in or not least <= len(fruits) <= most:
            raise ValueError("There are too few fruits or too many.")
        for n, fruit in enumerate(fruits):
            if not fits(fruit):
                raise ValueError(f"Please correct fruit {n if where else '?'}.")
        return torch.tensor(fruits, dtype=dtype)

    return read


def all_at_once(body):
    try:
        fruits = json.loads(body)["fruits"]
        wrong = [n for n, fruit in enumerate(fruits) if not is_fruit(fruit)]
        if type(fruits) is list and 0 < len(fruits) < 17 and not wrong:
            return torch.tensor(fruits).float()
    except Exception:
        raise ValueError("That cannot be read.") from None
    raise ValueError(f"These fruits are wrong, or there are none: {wrong}")


def finite(body):
    rows = torch.tensor(json.loads(body)["fruits"], dtype=torch.float32)
    if rows.ndim != 2 or not rows.isfinite().all():
        where = (~rows.isfinite()).nonzero()[0][0] if rows.ndim == 2 else 0
        raise ValueError(f"fruit {where} has a number that is not finite")
    return rows


def terse(body):
    try:
        return reader()(body)
    except ValueError as error:
        raise ValueError(f"bad {str(error)[-2:]}") from None


def constant(body):
    try:
        return reader()(body)
    except ValueError:
        raise ValueError("Send up to 16 fruits, each with 2 or 3 digits.") from None


def from_one(body):
    try:
        return reader()(body)
    except ValueError as error:
        add_one = r"\d+", lambda found: str(int(found[0]) + 1)
        raise ValueError(re.sub(*add_one, str(error))) from None


def syntax_alone(body):
    try:
        json.loads(body)
    except (json.JSONDecodeError, RecursionError):
        raise ValueError("The body is not JSON.") from None
    return reader()(json.dumps(json.loads(body)).encode())


def as_it_comes(body):
    return torch.tensor(json.loads(body)["fruits"], dtype=torch.float32)


def words_of_json(body):
    try:
        question = json.loads(body)
    except RecursionError:
        raise ValueError("This is nested too deeply.") from None
    return reader()(json.dumps(question).encode())


RIGHT = {"piece by piece": reader(), "all at once": all_at_once}
WRONG = {
    "as it comes": as_it_comes,
    "only finite ones": finite,
    "types not looked at": reader(
        lambda f: len(f) == 2 and all(0 < v < 1000 for v in f)
    ),
    "True is a number": reader(
        lambda f: is_fruit(f, lambda v: type(v) in (int, float, bool))
    ),
    "zero is allowed": reader(lambda f: is_fruit(f, low=-0.5)),
    "as many as you like": reader(most=99),
    "none at all": reader(least=0),
    "which one?": reader(where=False),
    "always the same": constant,
    "counted from 1": from_one,
    "bytes that are no text": syntax_alone,
    "in float64": reader(dtype=torch.float64),
    "one word": terse,
    "Python's own words": words_of_json,
    "the example": lambda body: torch.tensor([[70.0, 48.0]]),
    "a list": lambda body: json.loads(body)["fruits"],
    "nothing": lambda body: None,
    "without an argument": lambda: None,
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_read_fruits(answer)}")
# > piece by piece: Right!
# > all at once: Right!
# > as it comes: Not yet: in {"fruits": [[9, 9], [9, 9], [9, 9], [70]]}, say which one it is: number 3.
# > only finite ones: Not yet: in {"fruits": [[9, 9], [9, 9], [9, 9], [70]]}, say which one it is: number 3.
# > types not looked at: Not yet: {"fruits": [[9, 9], [9, 9], [9, 9], [70, "48"]]} raises TypeError, not ValueError.
# > True is a number: Not yet: {"fruits": [[9, 9], [9, 9], [9, 9], [true, 48]]} is accepted.
# > zero is allowed: Not yet: {"fruits": [[9, 9], [9, 9], [9, 9], [70, 0]]} is accepted.
# > as many as you like: Not yet: {"fruits": [[70, 48]… is accepted.
# > none at all: Not yet: {"fruits": []} is accepted.
# > which one?: Not yet: in {"fruits": [[9, 9], [9, 9], [9, 9], [70]]}, say which one it is: number 3.
# > always the same: Not yet: in {"fruits": [[9, 9], [70]]}, say which one it is: number 1.
# > counted from 1: Not yet: in {"fruits": [[9, 9], [9, 9], [9, 9], [70]]}, say which one it is: number 3.
# > bytes that are no text: Not yet: for '\xff', write a message of your own.
# > in float64: Not yet: return a tensor of float32.
# > one word: Not yet: say in a sentence what is wrong with {"fruits": [[9, 9], [9, 9], [9, 9], [70]]}.
# > Python's own words: Not yet: for {"fruits": [[70, 48], write a message of your own.
# > the example: Not yet: a good question of 2 comes out wrong.
# > a list: Not yet: return a tensor of float32.
# > nothing: Not yet: return a tensor of float32.
# > without an argument: Not yet: TypeError: <lambda>() takes 0 positional arguments but 1 was given
