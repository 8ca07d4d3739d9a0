"""A training loop to copy: it trains, evaluates, saves and resumes exactly.

Make a `Training` and call `fit`. If the program is stopped, do the same again
with the same folder: the training goes on where it was.
"""

# --8<-- [start:imports]
from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import nn
from torch.utils.data import DataLoader
from tqdm import tqdm

# --8<-- [end:imports]


# --8<-- [start:training]
@dataclass
class Training:
    """All that takes part in a training, and how far it has come."""

    model: nn.Module
    loss_fn: nn.Module
    optimizer: torch.optim.Optimizer
    scheduler: torch.optim.lr_scheduler.LRScheduler
    train_loader: DataLoader[Any]
    valid_loader: DataLoader[Any]
    shuffle: torch.Generator  # of the train_loader
    device: torch.device
    epoch: int = 0  # epochs done
    best: float = float("inf")  # lowest validation loss so far
    history: list[tuple[float, float, float]] = field(default_factory=list)

    def state_dict(self) -> dict[str, Any]:
        """Return all that changes in a training, as `torch.load` reads it."""
        return {
            "epoch": self.epoch,
            "best": self.best,
            "history": list(self.history),
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "scheduler": self.scheduler.state_dict(),
            "rng": torch.get_rng_state(),
            "shuffle": self.shuffle.get_state(),
        }

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Take over a state, and go on as if there had been no stop."""
        self.epoch = state["epoch"]
        self.best = state["best"]
        self.history = list(state["history"])
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.scheduler.load_state_dict(state["scheduler"])
        torch.set_rng_state(state["rng"])
        self.shuffle.set_state(state["shuffle"])


# --8<-- [end:training]


# --8<-- [start:train-epoch]
def train_epoch(training: Training) -> float:
    """Train for one epoch, and return the mean loss of an example."""
    training.model.train()
    total, count = 0.0, 0
    title = f"epoch {training.epoch + 1}"
    bar = tqdm(training.train_loader, title, leave=False, disable=None)
    for batch in bar:
        inputs, targets = (part.to(training.device) for part in batch)
        training.optimizer.zero_grad()
        loss = training.loss_fn(training.model(inputs), targets)
        loss.backward()
        training.optimizer.step()
        total += loss.item() * len(targets)
        count += len(targets)
    return total / count


# --8<-- [end:train-epoch]


# --8<-- [start:evaluate]
@torch.inference_mode()
def evaluate(
    model: nn.Module,
    loader: DataLoader[Any],
    loss_fn: nn.Module,
    device: torch.device,
) -> tuple[float, float]:
    """Return the mean loss of an example and the share of right answers."""
    model.eval()
    total, right, count = 0.0, 0, 0
    for batch in loader:
        inputs, targets = (part.to(device) for part in batch)
        logits = model(inputs)
        total += loss_fn(logits, targets).item() * len(targets)
        right += int((logits.argmax(dim=1) == targets).sum())
        count += len(targets)
    return total / count, right / count


# --8<-- [end:evaluate]


# --8<-- [start:save]
def save(state: dict[str, Any], file: Path) -> None:
    """Write a file in one step: a crash leaves the old one or the new one."""
    unfinished = file.with_suffix(".tmp")
    torch.save(state, unfinished)
    unfinished.replace(file)


# --8<-- [end:save]


# --8<-- [start:fit]
def fit(training: Training, epochs: int, folder: Path) -> None:
    """Train until this many epochs are done, from the last checkpoint on.

    Keeps two files: last.pt, to go on with, and best.pt, the weights to use.
    """
    folder.mkdir(parents=True, exist_ok=True)
    last = folder / "last.pt"
    if last.exists():
        training.load_state_dict(torch.load(last, map_location="cpu"))
    while training.epoch < epochs:
        train_loss = train_epoch(training)
        valid_loss, accuracy = evaluate(
            training.model,
            training.valid_loader,
            training.loss_fn,
            training.device,
        )
        training.scheduler.step()
        training.epoch += 1
        training.history.append((train_loss, valid_loss, accuracy))
        if valid_loss < training.best:
            training.best = valid_loss
            save(training.model.state_dict(), folder / "best.pt")
        save(training.state_dict(), last)


# --8<-- [end:fit]
