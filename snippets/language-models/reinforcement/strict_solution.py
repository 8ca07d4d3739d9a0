"""Solution: compare texts, not numbers."""

from strict import check_strict


# --8<-- [start:solution]
def strict_reward(question: str, answer: str) -> float:
    """Return 1.0 for the digits of the right sum and nothing else, otherwise 0.0."""
    a, b = question.split("+")
    return float(answer == str(int(a) + int(b)))


print(check_strict(strict_reward))
# > Right!
print([int(text) for text in ("015", " 15", "+15", "1_5", "\uff11\uff15")])
# > [15, 15, 15, 15, 15]
# --8<-- [end:solution]
