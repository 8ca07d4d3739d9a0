"""Answers to the exercise on shared runs, and what its check says to each."""

from difflib import SequenceMatcher

from shared_run import check_longest_run


def by_table(test, known):
    """For each pair of places, how long the run is that ends there."""
    best, end, before = 0, 0, [0] * (len(known) + 1)
    for i, word in enumerate(test):
        row = [0] * (len(known) + 1)
        for j, other in enumerate(known):
            if word == other:
                row[j + 1] = before[j] + 1
                if row[j + 1] > best:
                    best, end = row[j + 1], i + 1
        before = row
    return test[end - best : end]


def by_matcher(test, known):
    matcher = SequenceMatcher(None, test, known, autojunk=False)
    found = matcher.find_longest_match()
    return test[found.a : found.a + found.size]


def by_all_slices(test, known):
    for length in range(len(test), 0, -1):
        for i in range(len(test) - length + 1):
            for j in range(len(known) - length + 1):
                if test[i : i + length] == known[j : j + length]:
                    return test[i : i + length]
    return []


def first_run(test, known):
    for i in range(len(test)):
        length = 0
        while i + length < len(test) and any(
            known[j : j + length + 1] == test[i : i + length + 1]
            for j in range(len(known))
        ):
            length += 1
        if length:
            return test[i : i + length]
    return []


def from_the_start(test, known):
    run = []
    for one, other in zip(test, known, strict=False):
        if one != other:
            break
        run.append(one)
    return run


def as_text(test, known):
    text = " ".join(known)
    for length in range(len(test), 0, -1):
        for i in range(len(test) - length + 1):
            if " ".join(test[i : i + length]) in text:
                return test[i : i + length]
    return []


def emptied(test, known):
    run = by_table(test, known)
    test.clear()
    return run


RIGHT = {"a table": by_table, "difflib": by_matcher, "all slices": by_all_slices}
WRONG = {
    "words that both have": lambda test, known: [w for w in test if w in known],
    "a set": lambda test, known: set(test) & set(known),
    "the first run": first_run,
    "from the start": from_the_start,
    "as text": as_text,
    "the length": lambda test, known: len(by_table(test, known)),
    "a tuple": lambda test, known: tuple(by_table(test, known)),
    "a text": lambda test, known: " ".join(by_table(test, known)),
    "the whole test": lambda test, known: list(test),
    "the first example": lambda test, known: ["the", "cat", "sat"],
    "eight words at most": lambda test, known: by_table(test, known)[:8],
    "emptied": emptied,
    "the longest word": lambda test, known: [max(test, key=len)],
    "nothing": lambda test, known: None,
    "always empty": lambda test, known: [],
    "one argument": lambda test: test[:3],
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_longest_run(answer)}")
# > a table: Right!
# > difflib: Right!
# > all slices: Right!
# > words that both have: Not yet: 'a b c d e' and 'a b x c d e' do not both have the run ['a', 'b', 'c', 'd', 'e'].
# > a set: Not yet: return a list, not a set.
# > the first run: Not yet: 'a b c d e' and 'a b x c d e' share a run of 3, not 2.
# > from the start: Not yet: 'the cat sat down' and 'then the cat sat up' share a run of 3, not 0.
# > as text: Not yet: 'he art' and 'heart she arts' do not both have the run ['he', 'art'].
# > the length: Not yet: return a list, not a int.
# > a tuple: Not yet: return a list, not a tuple.
# > a text: Not yet: return a list, not a str.
# > the whole test: Not yet: 'the cat sat down' and 'then the cat sat up' do not both have the run ['the', 'cat', 'sat', 'down'].
# > the first example: Not yet: 'a b c d e' and 'a b x c d e' do not both have the run ['the', 'cat', 'sat'].
# > eight words at most: Not yet: 'will you will you will you join the dance' and 'will you will you will you join the dance' share a run of 9, not 8.
# > emptied: Not yet: it changes the words that it is given.
# > the longest word: Not yet: 'the cat sat down' and 'then the cat sat up' do not both have the run ['down'].
# > nothing: Not yet: return a list, not a NoneType.
# > always empty: Not yet: 'the cat sat down' and 'then the cat sat up' share a run of 3, not 0.
# > one argument: Not yet: TypeError: <lambda>() takes 1 positional argument but 2 were given
