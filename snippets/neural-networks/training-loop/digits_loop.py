"""The same five steps in batches, on the digits."""

# needs: sklearn (the digits come with it)

# --8<-- [start:data]
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

digits = load_digits()
images = torch.tensor(digits.images / 16, dtype=torch.float32).unsqueeze(1)
dataset = TensorDataset(images, torch.tensor(digits.target))
parts = torch.Generator().manual_seed(0)
train, validation, test = random_split(dataset, [1197, 300, 300], parts)
# --8<-- [end:data]


# --8<-- [start:make]
def make_model() -> nn.Module:
    """Return a small network: 64 pixels, 32 hidden units, 10 digits."""
    torch.manual_seed(0)
    hidden = [nn.Linear(64, 32), nn.ReLU()]
    return nn.Sequential(nn.Flatten(), *hidden, nn.Linear(32, 10))


model = make_model()
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=0.003)
shuffle = torch.Generator().manual_seed(0)
loader = DataLoader(train, batch_size=32, shuffle=True, generator=shuffle)
# --8<-- [end:make]

if __name__ == "__main__":
    # --8<-- [start:epochs]
    for epoch in range(1, 6):
        total = 0.0
        for inputs, targets in loader:
            optimizer.zero_grad()
            logits = model(inputs)
            loss = loss_fn(logits, targets)
            loss.backward()
            optimizer.step()
            total += loss.item() * len(targets)
        print(f"epoch {epoch}: loss {total / len(train):.2f}")
    # > epoch 1: loss 2.10
    # > epoch 2: loss 1.34
    # > epoch 3: loss 0.68
    # > epoch 4: loss 0.43
    # > epoch 5: loss 0.32
    # --8<-- [end:epochs]

    # --8<-- [start:steps]
    print(len(loader), "steps an epoch, the last with", len(targets), "images")
    # > 38 steps an epoch, the last with 13 images
    # --8<-- [end:steps]
