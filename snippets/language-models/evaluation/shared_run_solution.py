"""Solution: make the runs longer while the texts share one."""

from shared_run import check_longest_run, words_of_the_book


# --8<-- [start:solution]
def runs_of(words: list[str], count: int) -> set[tuple[str, ...]]:
    """Return all runs of `count` words."""
    return {tuple(words[i : i + count]) for i in range(len(words) - count + 1)}


def longest_run(test: list[str], known: list[str]) -> list[str]:
    """Return the longest run of words of a test text that a known text has, too."""
    longest: tuple[str, ...] = ()
    while shared := runs_of(test, len(longest) + 1) & runs_of(known, len(longest) + 1):
        longest = min(shared)
    return list(longest)


print(check_longest_run(longest_run))
# > Right!
known_words, new_words = words_of_the_book()
print(" ".join(longest_run(new_words, known_words)))
# > was immediately suppressed by the officers of the court
# --8<-- [end:solution]
