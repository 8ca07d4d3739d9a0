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
    torch.manual_seed(0)
    inputs, noise = torch.randn(80, 20), torch.randn(80)
    targets = (inputs.sum(dim=1) + 2 * noise > 0).float()
    train, valid = (inputs[:40], targets[:40]), (inputs[40:], targets[40:])
    start = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 1))
    losses = _validation_losses(copy.deepcopy(start), train, valid)
    for epochs in (30, 2):  # the best step is one in the middle, and the last
        model, right = copy.deepcopy(start), losses[: epochs + 1]
        try:
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "best.pt"
                best = train_best(model, train, valid, file, epochs, 0.01)
                saved = torch.load(file)
        except FileNotFoundError:
            return "Not yet: there is no file."
        except pickle.UnpicklingError:
            return "Not yet: save the state dict of the model, not the model."
        except Exception as error:
            return f"Not yet: {error!r:.70}"
        now = model.state_dict()
        if not isinstance(saved, dict) or saved.keys() != now.keys():
            return "Not yet: the file should hold the state dict of the model."
        if not all(torch.equal(saved[name], now[name]) for name in saved):
            return "Not yet: the model should end with the weights of the file."
        if torch.equal(model[0].weight, start[0].weight):
            return "Not yet: these are the weights from before the training."
        lowest = right.index(min(right))
        if best != lowest:
            return f"Not yet: of {epochs} steps, the best is {lowest}, not {best}."
        loss = _loss(model, valid).item()
        if not abs(loss - min(right)) <= 0.001:
            return f"Not yet: the loss on valid is {loss:.3f}, not {min(right):.3f}."
    return "Right!"


def _loss(model, part):
    inputs, targets = part
    logits = model(inputs).squeeze(1)
    return nn.functional.binary_cross_entropy_with_logits(logits, targets)


def _validation_losses(model, train, valid):
    """Return the losses on valid after 0, 1, …, 30 steps."""
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
