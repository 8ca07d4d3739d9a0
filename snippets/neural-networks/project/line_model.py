"""A straight line: one linear layer, trained on the tumors."""

# needs: sklearn (the measurements come with it)

import torch
from standardize_solution import standardize
from torch import nn
from train_model_solution import train_model
from tumors import features, malignant, test, train, valid

# --8<-- [start:line]
parts = (train, valid, test)
x_train, x_valid, x_test = standardize(*(features[part] for part in parts))
y_train, y_valid, y_test = (malignant[part] for part in parts)
torch.manual_seed(0)
line = nn.Linear(30, 1)
losses = train_model(line, x_train, y_train)
# --8<-- [end:line]

if __name__ == "__main__":
    # --8<-- [start:accuracy]
    print(f"loss: {losses[0]:.2f} at the start, {losses[-1]:.2f} at the end")
    # > loss: 0.75 at the start, 0.08 at the end
    with torch.no_grad():
        logits_valid = line(x_valid).squeeze(1)
    right = int(((logits_valid > 0) == (y_valid == 1)).sum())
    print(f"right: {right} of {len(y_valid)}")
    # > right: 113 of 114
    print(f"always benign: {int((y_valid == 0).sum())} of {len(y_valid)}")
    # > always benign: 75 of 114
    # --8<-- [end:accuracy]
