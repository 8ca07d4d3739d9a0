"""Stage 3: stop a training, and go on as if nothing had happened."""

# --8<-- [start:starter]
import tempfile
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F


def save_run(path, step: int, model, optimizer, generator) -> None:
    """Write all that a training needs to go on after this step."""
    torch.save({"step": step, "model": model.state_dict()}, path)  # your code here


def load_run(path, model, optimizer, generator) -> int:
    """Bring all three to where they were saved, and return the step."""
    saved = torch.load(path)
    model.load_state_dict(saved["model"])
    return saved["step"]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
class Unwritable(torch.Tensor):
    """A tensor that cannot be written: the disk is full, the power is gone."""

    def __reduce_ex__(self, protocol):
        raise OSError("No space left on device")


def check_run_files(save_run, load_run) -> str:
    """Compare interrupted trainings with one that was not."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "run.pt")
            whole = _begin()
            _go_on(*whole, steps=12)
            for stop in (1, 5, 11):
                first, second = _begin(), _begin(seed=stop)
                _go_on(*first, steps=stop)
                save_run(path, stop, *first)
                if not path.exists():
                    return "Not yet: no file was written."
                step = load_run(path, *second)
                if step != stop:
                    return f"Not yet: saved after step {stop}, and loaded {step}."
                _go_on(*second, steps=12 - stop)
                for name, weight in whole[0].state_dict().items():
                    if not torch.equal(weight, second[0].state_dict()[name]):
                        return f"Not yet: stopped after step {stop}, {name} differs."
            broken = nn.Module()
            broken.state_dict = lambda: {
                "weight": torch.ones(2).as_subclass(Unwritable)
            }
            try:
                save_run(path, 12, broken, *first[1:])
            except OSError:
                pass
            else:
                return "Not yet: a save that failed was not noticed."
            try:
                step = load_run(path, *second)
            except Exception:
                step = None
            if step != 11:
                return "Not yet: a save that failed spoiled the file before it."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


def _begin(seed: int = 100):
    torch.manual_seed(seed)
    model = nn.Linear(4, 2)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    return model, optimizer, torch.Generator().manual_seed(seed)


def _go_on(model, optimizer, generator, steps):
    for _ in range(steps):
        inputs = torch.randn(8, 4, generator=generator)
        loss = F.mse_loss(model(inputs), inputs[:, :2])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_run_files(save_run, load_run))
    # > Not yet: stopped after step 1, weight differs.
    # --8<-- [end:try]
