"""Read what a run logged for TensorBoard, and draw it."""

# needs: tensorboard (it reads the logs)
# needs: matplotlib (it draws)

# --8<-- [start:read]
import logging
from pathlib import Path

from matplotlib import pyplot as plt
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

logging.getLogger("tensorboard").setLevel(logging.ERROR)


def read_log(folder: Path, tag: str) -> tuple[list[int], list[float]]:
    """Return the steps and the values that a run logged under a tag."""
    log = EventAccumulator(str(folder)).Reload()
    events = log.Scalars(tag)
    return [event.step for event in events], [event.value for event in events]


def draw_losses(folders: list[Path]) -> None:
    """Draw the training loss of each run."""
    _, ax = plt.subplots(figsize=(5, 3.2), layout="constrained")
    for folder in folders:
        ax.plot(*read_log(folder, "loss/train"), label=folder.name)
    ax.set(xlabel="step", ylabel="training loss", ylim=(0, None))
    ax.legend()


# --8<-- [end:read]
