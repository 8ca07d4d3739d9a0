"""Exercise: a network that does no better than guessing."""

# needs: sklearn (the digits come with it)

import torch
from sklearn.datasets import load_digits
from torch import nn


# --8<-- [start:starter]
def batches(images: torch.Tensor, numbers: torch.Tensor, size: int = 50):
    """Give out all images and their labels in a random order, in batches."""
    # your code here: one line below is wrong
    order = torch.randperm(len(images))
    for start in range(0, len(images), size):
        chosen = order[start : start + size]
        yield images[chosen], numbers[start : start + size]


# --8<-- [end:starter]


# --8<-- [start:check]
def check_guessing(batches) -> str:
    """Train on the batches, and say how many new digits are read right."""
    try:
        torch.manual_seed(0)
        pixels, numbers = load_digits(return_X_y=True)
        digits = torch.tensor(pixels / 16, dtype=torch.float32)
        labels = torch.tensor(numbers)
        seen = torch.cat([x for x, _ in batches(digits[:600], labels[:600])])
        if not torch.equal(seen.sum(0), digits[:600].sum(0)):
            return "Not yet: some images are missing, or come twice."
        if torch.equal(seen, digits[:600]):
            return "Not yet: the order is not random any more."
        model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
        optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
        for _ in range(10):
            for images, right in batches(digits[:600], labels[:600]):
                optimizer.zero_grad()
                nn.CrossEntropyLoss()(model(images), right).backward()
                optimizer.step()
        share = (model(digits[600:]).argmax(1) == labels[600:]).float().mean()
        if not share >= 0.8:
            return f"Not yet: only {share:.0%} of the new digits are read right."
        orders = []
        for _ in range(2):  # images that are their own labels
            few = list(batches(torch.arange(25), torch.arange(25), size=10))
            if [len(images) for images, _ in few] != [10, 10, 5]:
                return "Not yet: of 25, there should be batches of 10, 10 and 5."
            if not all(torch.equal(*pair) for pair in few):
                return "Not yet: some images have a label that is not theirs."
            orders.append(torch.cat([images for images, _ in few]))
        if not torch.equal(orders[0].sort().values, torch.arange(25)):
            return "Not yet: of 25 images, some are missing, or come twice."
        if torch.equal(*orders):
            return "Not yet: each time, the order is the same."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_guessing(batches))
    # > Not yet: only 4% of the new digits are read right.
    # --8<-- [end:try]
