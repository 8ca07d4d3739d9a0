"""Precision and recall of all classes, from the confusion matrix."""

# needs: sklearn (the digits come with it)

from confusion import matrix

# --8<-- [start:classes]
hits = matrix.diagonal()
print(f"accuracy {hits.sum() / matrix.sum():.2f}")
# > accuracy 0.85
precision = hits / matrix.sum(dim=0)  # of the answers in a column
recall = hits / matrix.sum(dim=1)  # of the truth in a row
for digit in (0, 3, 8):
    print(f"{digit}: precision {precision[digit]:.2f}", end=", ")
    print(f"recall {recall[digit]:.2f}")
# > 0: precision 0.93, recall 1.00
# > 3: precision 0.90, recall 0.87
# > 8: precision 0.78, recall 0.58
# --8<-- [end:classes]
