"""Solution of stage 3: everything that changes is saved, beside the old file first."""

from pathlib import Path

import torch
from run_files import check_run_files


# --8<-- [start:solution]
def save_run(path, step: int, model, optimizer, generator) -> None:
    """Write all that a training needs to go on after this step."""
    state = {
        "step": step,
        "model": model.state_dict(),
        "optimizer": optimizer.state_dict(),
        "generator": generator.get_state(),
    }
    beside = Path(path).with_suffix(".new")
    torch.save(state, beside)
    beside.replace(path)


def load_run(path, model, optimizer, generator) -> int:
    """Bring all three to where they were saved, and return the step."""
    state = torch.load(path)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    generator.set_state(state["generator"])
    return state["step"]


if __name__ == "__main__":
    print(check_run_files(save_run, load_run))
    # > Right!
# --8<-- [end:solution]
