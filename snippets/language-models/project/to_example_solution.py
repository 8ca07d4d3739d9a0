"""Solution of stage 1: the targets are the ids, one further, and nothing on the question."""

from dates import END, ID, MODEL
from to_example import check_to_example


# --8<-- [start:solution]
def to_example(question: str, answer: str) -> tuple[list[int], list[int]]:
    """Return ids and targets of one length: only the answer and END are to be learned."""
    asked, answered = [ID[sign] for sign in question], [ID[sign] for sign in answer]
    return [*asked, MODEL, *answered], [-100] * len(asked) + [*answered, END]


if __name__ == "__main__":
    print(check_to_example(to_example))
    # > Right!
# --8<-- [end:solution]
