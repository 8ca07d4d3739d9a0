"""Answers to the exercise “Close the hole”, and what its check says to each."""

import re

from strict import check_strict, strict_reward


def total(question):
    return sum(int(part) for part in question.split("+"))


def pattern(question, answer):
    return 1.0 if re.fullmatch(re.escape(str(total(question))), answer) else 0.0


def digits_first(question, answer):
    """Allow the ten digits only, and no leading zero."""
    plain = set(answer) <= set("0123456789") and answer != ""
    if not plain or (answer[0] == "0" and len(answer) > 1):
        return 0.0
    return float(int(answer) == total(question))


def zeros(question, answer):
    """Allow more than one zero for nothing."""
    if total(question) == 0:
        return float(set(answer) == {"0"})
    return digits_first(question, answer)


def tried(question, answer):
    try:
        return float(int(answer) == total(question))
    except ValueError:
        return 0.0


RIGHT = {"a pattern": pattern, "digits first": digits_first}
WRONG = {
    "the starter": strict_reward,
    "int in a try": tried,
    "mentioned": lambda question, answer: float(str(total(question)) in answer),
    "stripped": lambda question, answer: float(answer.strip() == str(total(question))),
    "starts with it": lambda q, answer: float(answer.startswith(str(total(q)))),
    "isdigit": lambda q, a: float(a.isdigit() and int(a) == total(q)),
    "the last digit": lambda q, a: float(a[-1:] == str(total(q))[-1]),
    "the example": lambda question, answer: float(answer == "15"),
    "single digits": lambda q, a: float(a == str(int(q[0]) + int(q[2]))),
    "a bool": lambda question, answer: answer == str(total(question)),
    "an int": lambda question, answer: int(answer == str(total(question))),
    "zeros": zeros,
    "a comma": lambda q, a: float(a.rstrip(",") == str(total(q))),
    "always": lambda question, answer: 1.0,
    "never": lambda question, answer: 0.0,
    "nan": lambda question, answer: float("nan"),
    "nothing": lambda question, answer: None,
    "eval": lambda question, answer: float(eval(answer) == total(question)),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_strict(answer)}")
# > a pattern: Right!
# > digits first: Right!
# > the starter: Not yet: ValueError: invalid literal for int() with base 10: '5,15'
# > int in a try: Not yet: the answer '015' to 7+8 earns 1.0, not 0.0.
# > mentioned: Not yet: the answer '5,15' to 7+8 earns 1.0, not 0.0.
# > stripped: Not yet: the answer ' 15' to 7+8 earns 1.0, not 0.0.
# > starts with it: Not yet: the answer '15,5' to 7+8 earns 1.0, not 0.0.
# > isdigit: Not yet: the answer '015' to 7+8 earns 1.0, not 0.0.
# > the last digit: Not yet: the answer '5' to 7+8 earns 1.0, not 0.0.
# > the example: Not yet: the answer '5' to 2+3 earns 0.0, not 1.0.
# > single digits: Not yet: ValueError: invalid literal for int() with base 10: '+'
# > a bool: Not yet: return a float, not bool.
# > an int: Not yet: return a float, not int.
# > zeros: Not yet: the answer '00' to 0+0 earns 1.0, not 0.0.
# > a comma: Not yet: the answer '15,' to 7+8 earns 1.0, not 0.0.
# > always: Not yet: the answer '5' to 7+8 earns 1.0, not 0.0.
# > never: Not yet: the answer '15' to 7+8 earns 0.0, not 1.0.
# > nan: Not yet: the answer '15' to 7+8 earns nan, not 1.0.
# > nothing: Not yet: return a float, not NoneType.
# > eval: Not yet: SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers (<string>, line 1)
