"""A checker with a hole."""


# --8<-- [start:hole]
def mentioned(question, answer):
    """Return 1 if the right sum stands anywhere in the answer."""
    a, b = question.split("+")
    return float(str(int(a) + int(b)) in answer)


# --8<-- [end:hole]
