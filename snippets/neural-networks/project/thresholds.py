"""What a demand costs: thresholds chosen on one part, tried on it and on another."""

# needs: sklearn (the measurements come with it)

import torch
from choose_threshold_solution import choose_threshold
from confusion_solution import confusion
from line_model import line, x_test, x_valid, y_test, y_valid

with torch.no_grad():
    logits_valid = line(x_valid).squeeze(1)

# --8<-- [start:thresholds]
with torch.no_grad():
    logits_test = line(x_test).squeeze(1)
for recall in (0.9, 0.98, 1.0):
    threshold = choose_threshold(logits_valid, y_valid, recall)
    print(f"recall {recall}: threshold {threshold:.3f}")
    for part, logits, targets in (
        ("validation", logits_valid, y_valid),
        ("test", logits_test, y_test),
    ):
        _, missed, alarms, _ = confusion(logits, targets, threshold)
        print(f"  {part:10} missed {missed}, false alarms {alarms}")
# > recall 0.9: threshold 0.891
# >   validation missed 3, false alarms 0
# >   test       missed 3, false alarms 0
# > recall 0.98: threshold 0.582
# >   validation missed 0, false alarms 0
# >   test       missed 2, false alarms 2
# > recall 1.0: threshold 0.582
# >   validation missed 0, false alarms 0
# >   test       missed 2, false alarms 2
# --8<-- [end:thresholds]
