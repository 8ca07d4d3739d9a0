"""The four kinds of answers that the line gives."""

# needs: sklearn (the measurements come with it)

import torch
from confusion_solution import confusion
from line_model import line, x_valid, y_valid

with torch.no_grad():
    logits_valid = line(x_valid).squeeze(1)

# --8<-- [start:four]
found, missed, alarms, cleared = confusion(logits_valid, y_valid)
print(f"found {found}, missed {missed}, alarms {alarms}, cleared {cleared}")
# > found 39, missed 0, alarms 1, cleared 74
print(f"recall {found / (found + missed):.3f}")
# > recall 1.000
print(f"precision {found / (found + alarms):.3f}")
# > precision 0.975
# --8<-- [end:four]
