"""A byte-pair tokenizer: 256 bytes, then pairs that often stand side by side."""

# --8<-- [start:merged]
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

Pair = tuple[int, int]
SPECIAL = ("<|user|>", "<|model|>", "<|end|>", "<|pad|>")
WORDS = re.compile(r" ?\w+| ?[^\w\s]+|\s+")


def merged(ids: Sequence[int], pair: Pair, new: int) -> list[int]:
    """Return the ids with one new id wherever the pair stands, from the left."""
    result, i = [], 0
    while i < len(ids):
        found = tuple(ids[i : i + 2]) == pair
        result.append(new if found else ids[i])
        i += 2 if found else 1
    return result


# --8<-- [end:merged]


# --8<-- [start:learn]
def learn(text: str, count: int) -> list[Pair]:
    """Return the pairs to merge: each the most frequent one after those before it.

    Pairs are counted inside words. Of two that are equally frequent, the smaller one is taken.
    When each word is a single token, no pair is left, and the list ends early.
    """
    words = {
        tuple(word.encode()): times
        for word, times in Counter(WORDS.findall(text)).items()
    }
    merges: list[Pair] = []
    for new in range(256, 256 + count):
        pairs: Counter[Pair] = Counter()
        for ids, times in words.items():
            for pair in pairwise(ids):
                pairs[pair] += times
        if not pairs:
            break
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        words = {tuple(merged(ids, best, new)): n for ids, n in words.items()}
        merges.append(best)
    return merges


# --8<-- [end:learn]


# --8<-- [start:tokenizer]
class Tokenizer:
    """Text to ids and back. Any text: what was never seen is told in bytes."""

    def __init__(
        self, merges: Iterable[Sequence[int]], special: Sequence[str] = SPECIAL
    ):
        self.new = {(a, b): 256 + n for n, (a, b) in enumerate(merges)}
        self.pieces = [bytes([byte]) for byte in range(256)]
        for a, b in self.new:
            self.pieces.append(self.pieces[a] + self.pieces[b])
        self.special = {text: len(self.pieces) + n for n, text in enumerate(special)}
        self.pieces += [text.encode() for text in special]
        self._known: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self.pieces)

    def encode(self, text: str) -> list[int]:
        """Return the ids of a text, in which no special token is recognized."""
        return [id for word in WORDS.findall(text) for id in self._of_word(word)]

    def decode(self, ids: Iterable[int]) -> str:
        """Return the text of some ids; bytes that are no UTF-8 become the sign �."""
        return b"".join(self.pieces[id] for id in ids).decode(errors="replace")

    def _of_word(self, word: str) -> list[int]:
        """Merge, of the pairs that stand in the word, always the one learned first."""
        if word not in self._known:
            ids = list(word.encode())
            while pairs := [pair for pair in pairwise(ids) if pair in self.new]:
                first = min(pairs, key=self.new.__getitem__)
                ids = merged(ids, first, self.new[first])
            self._known[word] = ids
        return self._known[word]


# --8<-- [end:tokenizer]
