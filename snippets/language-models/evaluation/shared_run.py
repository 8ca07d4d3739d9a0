"""Exercise: the longest run of words that two texts share."""

# --8<-- [start:starter]
import re

from alice import load_text


def words_of_the_book() -> list[list[str]]:
    """Return the words that the model knows, and those of the last tenth."""
    return [re.findall(r"\w+", part.lower()) for part in load_text()]


def longest_run(test: list[str], known: list[str]) -> list[str]:
    """Return the longest run of words of a test text that a known text has, too."""
    return []  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_longest_run(longest_run) -> str:
    """Show texts to `longest_run` that share a run at many places, or none."""
    try:
        rhyme = ["will", "you", "will", "you", "will", "you", "join", "the", "dance"]
        cases = [
            (["the", "cat", "sat", "down"], ["then", "the", "cat", "sat", "up"], 3),
            (["a", "b", "c", "d", "e"], ["a", "b", "x", "c", "d", "e"], 3),
            (["b", "c", "a", "b", "c", "d"], ["x", "a", "b", "c", "y", "d"], 3),
            (["up", "and", "down"], ["down", "and", "up"], 1),
            (["in", "art"], ["a", "cat", "in", "carts"], 1),
            (["he", "art"], ["heart", "she", "arts"], 0),
            (["the", "queen"], ["of", "hearts"], 0),
            ([], rhyme, 0),
            (rhyme, [], 0),
            (rhyme, rhyme, 9),
            (["will", "you", "won't", "you", "will", "you", "join", "in"], rhyme, 4),
        ]
        for test, known, right in cases:
            given = list(test), list(known)
            run = longest_run(*given)
            if not isinstance(run, list):
                return f"Not yet: return a list, not a {type(run).__name__}."
            if given != (test, known):
                return "Not yet: it changes the words that it is given."
            told = f"{' '.join(test)!r} and {' '.join(known)!r}"
            for words in (test, known):
                places = range(len(words) - len(run) + 1)
                if not any(words[i : i + len(run)] == run for i in places):
                    return f"Not yet: {told} do not both have the run {run}."
            if len(run) != right:
                return f"Not yet: {told} share a run of {right}, not {len(run)}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_longest_run(longest_run))
    # > Not yet: 'the cat sat down' and 'then the cat sat up' share a run of 3, not 0.
    # --8<-- [end:try]
