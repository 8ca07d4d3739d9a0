"""Train on the fruits: settings, log and checkpoint in one folder, resumed if there."""

# needs: tensorboard (it writes the log)

import torch
from config import Config, read_arguments, read_config, write_config
from fruit import FruitNet, pick_fruits

# isort: split
# --8<-- [start:parts]
import random
from dataclasses import replace
from pathlib import Path

from torch.nn import functional as F
from torch.utils.tensorboard import SummaryWriter


def seed_everything(seed: int) -> None:
    """Seed the global generators of Python and of torch."""
    random.seed(seed)
    torch.manual_seed(seed)


def open_run(folder: Path, config: Config) -> None:
    """Keep the settings in a folder; refuse one that belongs to others."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "config.json"
    if file.exists():
        saved = read_config(file)
        if saved != replace(config, epochs=saved.epochs):
            raise ValueError(f"{folder.name} holds another run: {saved}")
    write_config(config, file)


def save_run(
    model: FruitNet, optimizer: torch.optim.Optimizer, step: int, file: Path
) -> None:
    """Write a checkpoint in one step: a crash leaves the old or the new."""
    state = {
        "step": step,
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "rng": torch.get_rng_state(),
    }
    torch.save(state, file.with_suffix(".tmp"))
    file.with_suffix(".tmp").replace(file)


def load_run(model: FruitNet, optimizer: torch.optim.Optimizer, file: Path) -> int:
    """Go back to the last checkpoint, and return its step; 0 without one."""
    if not file.exists():
        return 0
    state = torch.load(file, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    torch.set_rng_state(state["rng"])
    return state["step"]


@torch.inference_mode()
def predict_kinds(model: FruitNet, fruits: torch.Tensor) -> torch.Tensor:
    """Return the most likely kind of each fruit."""
    return model.eval()(fruits).argmax(dim=1)


def main() -> None:
    """Train as the command line says."""
    config = read_arguments()
    train(config, Path("runs") / config.name)


# --8<-- [end:parts]


# --8<-- [start:train]
def train(config: Config, folder: Path) -> FruitNet:
    """Train until all epochs are done, from the last checkpoint on."""
    open_run(folder, config)
    seed_everything(config.seed)
    fruits, kinds = pick_fruits(600, seed=1)
    new_fruits, new_kinds = pick_fruits(300, seed=2)
    model = FruitNet(config.hidden, config.dropout)
    if config.scale:
        model.mean.copy_(fruits.mean(dim=0))
        model.std.copy_(fruits.std(dim=0))
    optimizer = torch.optim.AdamW(model.parameters(), lr=config.lr)
    step = load_run(model, optimizer, folder / "last.pt")
    with SummaryWriter(folder, purge_step=step + 1) as writer:
        while step < 12 * config.epochs:  # 12 batches of 50 are an epoch
            model.train()
            for chosen in torch.randperm(600).split(50):
                optimizer.zero_grad()
                loss = F.cross_entropy(model(fruits[chosen]), kinds[chosen])
                loss.backward()
                optimizer.step()
                step += 1
                writer.add_scalar("loss/train", loss.item(), step)
            right = predict_kinds(model, new_fruits) == new_kinds
            writer.add_scalar("accuracy/valid", right.float().mean().item(), step)
            writer.flush()
            save_run(model, optimizer, step, folder / "last.pt")
    return model


# --8<-- [end:train]
