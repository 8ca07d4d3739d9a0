"""Measurements of 569 tumors, split into three parts."""

# needs: sklearn (the measurements come with it)

# --8<-- [start:data]
import torch
from sklearn.datasets import load_breast_cancer

tumors = load_breast_cancer()
features = torch.tensor(tumors.data, dtype=torch.float32)
malignant = torch.tensor(tumors.target == 0, dtype=torch.float32)
order = torch.randperm(569, generator=torch.Generator().manual_seed(0))
train, valid, test = order.split([341, 114, 114])
# --8<-- [end:data]

if __name__ == "__main__":
    # --8<-- [start:look]
    print(tuple(features.shape), "of them malignant:", int(malignant.sum()))
    # > (569, 30) of them malignant: 212
    for column in (0, 1, 3):
        values = features[:, column]
        low, high = values.min().item(), values.max().item()
        print(f"{tumors.feature_names[column]:13} {low:5.1f} to {high:6.1f}")
    # > mean radius     7.0 to   28.1
    # > mean texture    9.7 to   39.3
    # > mean area     143.5 to 2501.0
    # --8<-- [end:look]
