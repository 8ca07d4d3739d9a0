"""Exercise: the features of many photos, batch by batch."""

import torch
from torch import nn


# --8<-- [start:starter]
def all_features(model: nn.Module, name: str, photos, size: int) -> torch.Tensor:
    """Return what a layer makes of each photo, one row each."""
    return model.get_submodule(name)(photos).flatten(1)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
class Watched(nn.Sequential):
    """Counts its calls, and the photos in each."""

    def forward(self, x):
        self.sizes.append(len(x))
        if len(x) > self.most:
            raise MemoryError(f"{len(x)} photos at once")
        return super().forward(x)


def check_all_features(all_features) -> str:
    """Say whether it gives the features of a layer, and leaves the model as it was."""
    try:
        for training, count, size in ((True, 7, 3), (False, 6, 2), (True, 4, 9)):
            torch.manual_seed(count)
            inner = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Dropout())
            model = Watched(nn.BatchNorm2d(1), inner, nn.Flatten(), nn.Linear(8, 2))
            model.most, model.sizes = size, []
            photos = torch.rand(count, 1, 4, 4)
            due = inner.eval()(model[0].eval()(photos)).flatten(1).detach()
            model.train(training)
            rows = all_features(model, "1", photos, size)
            if not isinstance(rows, torch.Tensor) or rows.shape != due.shape:
                shape = tuple(getattr(rows, "shape", ()))
                return f"Not yet: the shape is {shape}, not {tuple(due.shape)}."
            if not torch.allclose(rows, due):
                return "Not yet: these are not the features that eval mode gives."
            if max(model.sizes, default=size) < min(size, count):
                return "Not yet: it passes fewer photos at a time."
            if rows.requires_grad or rows.is_inference():
                return "Not yet: it should return an ordinary tensor without a record."
            if any(part.training != training for part in model.modules()):
                return "Not yet: the model is not in the mode in which it was."
            if any(part._forward_hooks for part in model.modules()):
                return "Not yet: a hook was left behind."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_all_features(all_features))
    # > Not yet: these are not the features that eval mode gives.
    # --8<-- [end:try]
