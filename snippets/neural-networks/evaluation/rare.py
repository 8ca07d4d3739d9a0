"""Accuracy, precision, recall and F1 where one class is rare."""

# needs: sklearn (the digits come with it)

import torch
from confusion import logits, predicted, targets

# --8<-- [start:never]
is_eight = targets == 8
never = torch.zeros(300, dtype=torch.bool)
says_eight = predicted == 8
for answer in (never, says_eight):
    print(f"accuracy {(answer == is_eight).float().mean():.2f}")
# > accuracy 0.90
# > accuracy 0.94
# --8<-- [end:never]


# --8<-- [start:scores]
def scores(answer: torch.Tensor, truth: torch.Tensor) -> tuple[float, ...]:
    """Return precision, recall and F1 of yes-or-no answers."""
    hits = (answer & truth).sum().item()
    false_alarms = (answer & ~truth).sum().item()
    misses = (~answer & truth).sum().item()
    precision = hits / max(hits + false_alarms, 1)
    recall = hits / max(hits + misses, 1)
    f1 = 2 * hits / max(2 * hits + false_alarms + misses, 1)
    return precision, recall, f1


# --8<-- [end:scores]

# --8<-- [start:both]
for answer in (never, says_eight):
    precision, recall, f1 = scores(answer, is_eight)
    print(f"precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}")
# > precision 0.00, recall 0.00, F1 0.00
# > precision 0.78, recall 0.58, F1 0.67
# --8<-- [end:both]

# --8<-- [start:thresholds]
p_eight = torch.softmax(logits, dim=1)[:, 8]
for threshold in (0.1, 0.3, 0.5, 0.7):
    precision, recall, f1 = scores(p_eight > threshold, is_eight)
    print(f"above {threshold}", end=": ")
    print(f"precision {precision:.2f}, recall {recall:.2f}")
# > above 0.1: precision 0.35, recall 0.77
# > above 0.3: precision 0.75, recall 0.58
# > above 0.5: precision 1.00, recall 0.52
# > above 0.7: precision 1.00, recall 0.32
# --8<-- [end:thresholds]
