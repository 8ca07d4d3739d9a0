"""The beginning of a book, in numbers, and tables that count what follows what."""

# --8<-- [start:text]
from collections import Counter, defaultdict
from math import log
from pathlib import Path

import torch

text = " ".join(Path("alice.txt").read_text().lower().split())
characters = sorted(set(text))
ids = torch.tensor([characters.index(one) for one in text])
end = int(0.85 * len(text))
known, new = ids[:end], ids[end:]
# --8<-- [end:text]


# --8<-- [start:count]
def count(known: str, order: int) -> dict[str, Counter]:
    """Count what follows each context of up to `order - 1` characters."""
    table = defaultdict(Counter)
    for i in range(len(known)):
        for size in range(min(order, i + 1)):
            table[known[i - size : i]][known[i]] += 1
    return table


def probability(table: dict, context: str, one: str) -> float:
    """Mix what the context says with what the shorter one says."""
    shorter = probability(table, context[1:], one) if context else 1 / len(characters)
    followers = table.get(context, Counter())
    total, kinds = followers.total(), len(followers)
    return (followers[one] + kinds * shorter) / (total + kinds) if total else shorter


def table_loss(order: int) -> float:
    """Return the mean of -log p over the new text, after counting the known one."""
    table, fresh = count(text[:end], order), text[end:]
    losses = [
        -log(probability(table, fresh[max(0, i + 1 - order) : i], fresh[i]))
        for i in range(1, len(fresh))
    ]
    return sum(losses) / len(losses)


# --8<-- [end:count]

if __name__ == "__main__":
    # --8<-- [start:report]
    print(f"{len(characters)} kinds, {len(known)} known, {len(new)} new")
    # > 38 kinds, 12839 known, 2266 new
    losses = [f"{table_loss(order):.2f}" for order in range(1, 6)]
    print(f"guessing {log(len(characters)):.2f}, groups of 1 to 5:", *losses)
    # > guessing 3.64, groups of 1 to 5: 2.95 2.40 2.06 1.98 2.05
    # --8<-- [end:report]
