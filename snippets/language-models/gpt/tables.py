"""Tables that count what follows what, as a measure for any language model."""

# needs: safetensors (the tokenizer is kept in its format)

# --8<-- [start:count]
from collections import Counter, defaultdict
from itertools import pairwise
from math import log

from alice import load_tokens

Table = dict[tuple[int, ...], Counter[int]]


def count(ids: list[int], longest: int) -> Table:
    """Count what follows each group of fewer than `longest` tokens."""
    table: Table = defaultdict(Counter)
    for i, id in enumerate(ids):
        for size in range(min(longest, i + 1)):
            table[tuple(ids[i - size : i])][id] += 1
    return dict(table)


def probability(table: Table, before: tuple[int, ...], id: int) -> float:
    """Mix what followed these tokens with what followed all but the first of them."""
    shorter = probability(table, before[1:], id) if before else 1 / 512
    if before not in table:
        return shorter
    followers = table[before]
    total, kinds = followers.total(), len(followers)
    return (followers[id] + kinds * shorter) / (total + kinds)


def table_losses(table: Table, ids: list[int], group: int) -> list[float]:
    """Return the loss of each token but the first, looked up in groups."""
    return [
        -log(probability(table, tuple(ids[max(0, i + 1 - group) : i]), ids[i]))
        for i in range(1, len(ids))
    ]


known_ids, new_ids = (tokens.tolist() for tokens in load_tokens())
table = count(known_ids, longest=4)
# --8<-- [end:count]

if __name__ == "__main__":
    # --8<-- [start:report]
    pairs = list(pairwise(new_ids))
    unseen = sum(b not in table.get((a,), {}) for a, b in pairs)
    print(f"{unseen} of {len(pairs)} new pairs are not in the known text")
    # > 604 of 6469 new pairs are not in the known text
    print(f"all alike: {log(512):.2f}")
    # > all alike: 6.24
    for group in range(1, 5):
        losses = [table_losses(table, ids, group) for ids in (known_ids, new_ids)]
        known, new = (sum(each) / len(each) for each in losses)
        print(f"groups of {group}: {known:.2f} known, {new:.2f} new")
    # > groups of 1: 5.28 known, 5.26 new
    # > groups of 2: 3.29 known, 3.63 new
    # > groups of 3: 1.68 known, 3.15 new
    # > groups of 4: 0.87 known, 3.19 new
    # --8<-- [end:report]
