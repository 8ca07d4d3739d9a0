"""Exercise: a checker without a hole."""


# --8<-- [start:starter]
def strict_reward(question: str, answer: str) -> float:
    """Return 1.0 for the digits of the right sum and nothing else, otherwise 0.0."""
    a, b = question.split("+")
    return float(int(answer) == int(a) + int(b))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_strict(reward) -> str:
    """Try answers that a training might find."""
    try:
        cases = [("7+8", "15", 1.0), ("2+3", "5", 1.0), ("0+0", "0", 1.0)]
        cases += [("12+30", "42", 1.0), ("7+8", "5", 0.0), ("7+8", "16", 0.0)]
        for bad in ("5,15", "15,5", "151", "015", " 15", "15 ", "+15", "1_5", "15\n"):
            cases.append(("7+8", bad, 0.0))
        cases += [
            ("7+8", bad, 0.0)
            for bad in ("1\u0665", "\uff11\uff15", "", "x", "15.0", "15,", "7+8")
        ]
        cases.append(("0+0", "00", 0.0))
        for question, answer, earned in cases:
            found = reward(question, answer)
            if type(found) is not float:
                return f"Not yet: return a float, not {type(found).__name__}."
            if found != earned:
                told = f"the answer {answer!r} to {question} earns {found}"
                return f"Not yet: {told}, not {earned}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_strict(strict_reward))
    # > Not yet: ValueError: invalid literal for int() with base 10: '5,15'
    # --8<-- [end:try]
