"""Exercise: an object of your own that survives a break."""

import pickle
import tempfile
from pathlib import Path

import torch
from torch import nn


# --8<-- [start:starter]
class RunningMean:
    """The mean of the weights that a model has had so far."""

    def __init__(self, model: nn.Module) -> None:
        self.count = 0
        state = model.state_dict()
        self.mean = {name: t.clone() for name, t in state.items()}

    def update(self, model: nn.Module) -> None:
        self.count += 1
        for name, tensor in model.state_dict().items():
            self.mean[name] += (tensor - self.mean[name]) / self.count

    def state_dict(self) -> dict:
        return {}  # your code here

    def load_state_dict(self, state: dict) -> None:
        pass  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_running_mean(RunningMean) -> str:
    """Say whether a mean that is saved and loaded goes on as before."""
    try:
        torch.manual_seed(0)
        for inputs, pause in ((3, 3), (1, 1), (2, 4)):
            models = [nn.Linear(inputs, 2) for _ in range(5)]
            straight, first = RunningMean(models[0]), RunningMean(models[0])
            resumed = RunningMean(nn.Linear(inputs, 2))
            for model in models[:pause]:
                straight.update(model)
                first.update(model)
            with tempfile.TemporaryDirectory() as place:
                torch.save(first.state_dict(), Path(place) / "mean.pt")
                try:
                    state, again = (torch.load(Path(place) / "mean.pt") for _ in "12")
                except pickle.UnpicklingError:
                    return "Not yet: it holds more than tensors and plain numbers."
            resumed.load_state_dict(state)
            for model in models[pause:]:
                straight.update(model)
                resumed.update(model)
            for name, tensor in straight.mean.items():
                gap = (resumed.mean[name] - tensor).abs().max().item()
                if not gap <= 1e-6:
                    return f"Not yet: after the break, {name} is off by {gap:.2f}."
            if str(state) != str(again):
                return "Not yet: a later update changes the state that was loaded."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_running_mean(RunningMean))
    # > Not yet: after the break, weight is off by 0.24.
    # --8<-- [end:try]
