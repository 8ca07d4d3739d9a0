"""Stage 1: one question and its answer as ids and targets."""

from dates import END, ID, MODEL


# --8<-- [start:starter]
def to_example(question: str, answer: str) -> tuple[list[int], list[int]]:
    """Return ids and targets of one length: only the answer and END are to be learned."""
    ids = [ID[sign] for sign in question]
    targets = [ID[sign] for sign in answer]  # your code here
    return ids, targets


# --8<-- [end:starter]


# --8<-- [start:check]
def check_to_example(to_example) -> str:
    """Try questions and answers of several lengths."""
    try:
        for question, answer in [("May 1 2026", "2026-05-01"), ("on", "1"), ("a", "")]:
            ids, targets = map(list, to_example(question, answer))
            if ids != [*(ID[s] for s in question), MODEL, *(ID[s] for s in answer)]:
                return "Not yet: the ids are the question, then MODEL, then the answer."
            if len(ids) != len(targets):
                return f"Not yet: {len(ids)} ids and {len(targets)} targets."
            learned = [target for target in targets if target != -100]
            if learned != [*(ID[s] for s in answer), END]:
                return (
                    "Not yet: the answer and END are to be learned, and nothing else."
                )
            if targets[: len(question)] != [-100] * len(question):
                return "Not yet: the target at MODEL is what comes after it."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_to_example(to_example))
    # > Not yet: the ids are the question, then MODEL, then the answer.
    # --8<-- [end:try]
