"""Stage 5: keep the best weights, in a file."""

# --8<-- [start:starter]
import copy
import pickle
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
    try:
        torch.manual_seed(0)
        inputs, noise = torch.randn(80, 20), torch.randn(80)
        targets = (inputs.sum(dim=1) + 2 * noise > 0).float()
        train, valid = (inputs[:40], targets[:40]), (inputs[40:], targets[40:])
        start = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 1))
        # The best step is one in the middle, the last, and one after a rise.
        for epochs, rate in ((30, 0.01), (2, 0.01), (5, 0.2)):
            model = copy.deepcopy(start)
            right = _validation_losses(copy.deepcopy(start), train, valid, epochs, rate)
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "best.pt"
                best = train_best(model, train, valid, file, epochs, rate)
                if not file.exists():
                    return "Not yet: there is no file."
                try:
                    saved = torch.load(file)
                except pickle.UnpicklingError:
                    return "Not yet: save the state dict of the model, not the model."
            now = model.state_dict()
            if not isinstance(saved, dict) or saved.keys() != now.keys():
                return "Not yet: the file should hold the state dict of the model."
            if not all(torch.equal(saved[name], now[name]) for name in saved):
                return "Not yet: the model should end with the weights of the file."
            if torch.equal(model[0].weight, start[0].weight):
                return "Not yet: these are the weights from before the training."
            lowest = right.index(min(right))
            if best != lowest:
                text = f"the best is {lowest}, not {round(best, 3)}"
                return f"Not yet: of {epochs} steps, {text}."
            loss = _loss(model, valid).item()
            if not abs(loss - min(right)) <= 0.001:
                text = f"the loss on valid is {loss:.3f}, not {min(right):.3f}"
                return f"Not yet: {text}."
        model = copy.deepcopy(start)
        with tempfile.TemporaryDirectory() as folder:  # here, each step is a bad one
            opposite = valid[0], _opposite(model, train, valid[0])
            file = Path(folder) / "best.pt"
            best = train_best(model, train, opposite, file, 3, 0.01)
        if best != 0 or not torch.equal(model[0].weight, start[0].weight):
            return f"Not yet: where no step helps, the best is 0, not {best}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


def _loss(model, part):
    inputs, targets = part
    logits = model(inputs).squeeze(1)
    return nn.functional.binary_cross_entropy_with_logits(logits, targets)


def _opposite(model, train, inputs):
    """Return targets from which each step on `train` leads away."""
    trained = copy.deepcopy(model)
    optimizer = torch.optim.AdamW(trained.parameters(), lr=0.01)
    for _ in range(3):
        optimizer.zero_grad()
        _loss(trained, train).backward()
        optimizer.step()
    return (trained(inputs) < model(inputs)).float().squeeze(1)


def _validation_losses(model, train, valid, epochs, rate):
    """Return the losses on valid after 0, 1, …, `epochs` steps."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate)
    losses = []
    for _ in range(epochs + 1):
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
