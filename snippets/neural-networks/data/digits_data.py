"""The digits as tensors, as a dataset, and in three parts."""

# needs: sklearn (the digits come with it)

# --8<-- [start:load]
import torch
from sklearn.datasets import load_digits
from torch.utils.data import TensorDataset, random_split

digits = load_digits()
images = torch.tensor(digits.images / 16, dtype=torch.float32)
images = images.unsqueeze(1)
labels = torch.tensor(digits.target)
dataset = TensorDataset(images, labels)
# --8<-- [end:load]

# --8<-- [start:split]
generator = torch.Generator().manual_seed(0)
sizes = [1197, 300, 300]
train, validation, test = random_split(dataset, sizes, generator=generator)
# --8<-- [end:split]


if __name__ == "__main__":
    # --8<-- [start:look]
    print(len(dataset))
    # > 1797
    image, label = dataset[5]
    print(image.shape, image.min(), image.max())
    # > torch.Size([1, 8, 8]) tensor(0.) tensor(1.)
    print(label, label.dtype)
    # > tensor(5) torch.int64
    # --8<-- [end:look]

    # --8<-- [start:parts]
    print(len(train), len(validation), len(test))
    # > 1197 300 300
    print(train.indices[:5])
    # > [362, 1568, 1440, 1761, 815]
    # --8<-- [end:parts]
