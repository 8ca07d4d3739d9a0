"""Answers to the exercise “Among the best k”, and what its check says to each."""

import torch
from top_k import check_top_k


def place(scores, labels):
    return (scores > scores.gather(1, labels[:, None])).sum(dim=1)


def loop(scores, labels, k):
    hits = [y in row.topk(k).indices for row, y in zip(scores, labels, strict=True)]
    return sum(hits) / len(hits)


def crossing_out(scores, labels, k):
    hits = 0
    for _ in range(k):
        best = scores.argmax(dim=1)
        hits += (best == labels).sum().item()
        scores[range(len(scores)), best] = -torch.inf
    return hits / len(labels)


def hits(scores, labels, k, **options):
    return scores.topk(k, dim=1, **options).indices == labels[:, None]


def row_for_label(scores, labels, k):
    return (scores.topk(k, dim=1).indices == labels).any(dim=1).float().mean().item()


def columns(scores, labels, k):
    return hits(scores, labels, k).any(dim=0).float().mean().item()


RIGHT = {
    "the place of the label": lambda s, y, k: (place(s, y) < k).double().mean().item(),
    "sorted": lambda s, y, k: (
        (s.argsort(1, True)[:, :k] == y[:, None]).sum().item() / len(y)
    ),
    "a loop": loop,
    "crossing out in a copy": lambda s, y, k: crossing_out(s.clone(), y, k),
}
WRONG = {
    "the best alone": lambda s, y, k: (s.argmax(1) == y).float().mean().item(),
    "one too many": lambda s, y, k: (place(s, y) <= k).float().mean().item(),
    "the k-th alone": lambda s, y, k: (place(s, y) == k - 1).float().mean().item(),
    "the k worst": lambda s, y, k: hits(s, y, k, largest=False).sum().item() / len(y),
    "of all pairs": lambda s, y, k: hits(s, y, k).float().mean().item(),
    "labels as a row": row_for_label,
    "any of a column": columns,
    "in place": crossing_out,
    "a tensor": lambda s, y, k: hits(s, y, k).any(1).float().mean(),
    "the number of hits": lambda s, y, k: float(hits(s, y, k).sum()),
    "k over the classes": lambda s, y, k: k / s.shape[1],
    "nan": lambda s, y, k: float("nan"),
}
for name, answer in (RIGHT | WRONG).items():
    print(f"{name}: {check_top_k(answer)}")
# > the place of the label: Right!
# > sorted: Right!
# > a loop: Right!
# > crossing out in a copy: Right!
# > the best alone: Not yet: k = 2: 0.25, not 0.75.
# > one too many: Not yet: k = 1: 0.75, not 0.25.
# > the k-th alone: Not yet: k = 2: 0.50, not 0.75.
# > the k worst: Not yet: k = 1: 0.00, not 0.12.
# > of all pairs: Not yet: k = 2: 0.38, not 0.75.
# > labels as a row: Not yet: k = 1: 1.00, not 0.25.
# > any of a column: Not yet: k = 1: 1.00, not 0.25.
# > in place: Not yet: the scores have changed.
# > a tensor: Not yet: return a plain number, such as item() gives.
# > the number of hits: Not yet: k = 1: 1.00, not 0.25.
# > k over the classes: Not yet: k = 1: 0.33, not 0.25.
# > nan: Not yet: k = 1: nan, not 0.25.
