"""Stage 5: keep the best weights, in a file."""

# --8<-- [start:starter]
import copy
import tempfile
from pathlib import Path

import torch
from torch import nn


def train_best(model, train, valid, file, epochs=100, learning_rate=0.03):
    """Train on (inputs, targets), and end with the best weights on valid.

    Keep them in the file. Return the number of steps that led to them.
    """
    torch.save(model.state_dict(), file)
    return 0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_train_best(train_best):
    """Say whether the best weights are in the file and in the model."""
    torch.manual_seed(0)
    inputs, noise = torch.randn(80, 20), torch.randn(80)
    targets = (inputs.sum(dim=1) + 2 * noise > 0).float()
    train, valid = (inputs[:40], targets[:40]), (inputs[40:], targets[40:])
    model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 1))
    start = copy.deepcopy(model.state_dict())
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "best.pt"
        best = train_best(model, train, valid, file, epochs=30, learning_rate=0.01)
        if not file.exists():
            return "Not yet: there is no file."
        saved = torch.load(file)
    now = model.state_dict()
    if saved.keys() != now.keys():
        return "Not yet: the file should hold the state dict of the model."
    if not all(torch.equal(saved[name], now[name]) for name in saved):
        return "Not yet: the model should end with the weights of the file."
    if all(torch.equal(saved[name], start[name]) for name in saved):
        return "Not yet: these are the weights from before the training."
    losses = _validation_losses(model, start, train, valid)
    lowest = losses.index(min(losses))
    if best != lowest:
        return f"Not yet: the lowest loss is after step {lowest}, not {best}."
    with torch.no_grad():
        loss = _loss(model, valid).item()
    if not abs(loss - losses[lowest]) <= 0.001:
        return f"Not yet: the loss on valid is {loss:.3f}, not {losses[lowest]:.3f}."
    return "Right!"


def _loss(model, part):
    inputs, targets = part
    logits = model(inputs).squeeze(1)
    return nn.functional.binary_cross_entropy_with_logits(logits, targets)


def _validation_losses(model, start, train, valid):
    """Return the losses on valid after 0, 1, …, 30 steps from the start."""
    model = copy.deepcopy(model)
    model.load_state_dict(start)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    losses = []
    for _ in range(31):
        losses.append(_loss(model, valid).item())
        optimizer.zero_grad()
        _loss(model, train).backward()
        optimizer.step()
    return losses


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_train_best(train_best))
    # > Not yet: these are the weights from before the training.
    # --8<-- [end:try]
