"""Exercise: a test that finds a model whose examples are not alone."""

# --8<-- [start:starter]
import torch
from torch import nn


def mixes_examples(model: nn.Module, batch: torch.Tensor) -> bool:
    """Return whether an answer, in eval mode, depends on others in the batch."""
    turned = model(batch.flip(0)).flip(0)  # your code here
    return not torch.allclose(model(batch), turned, atol=1e-5)


# --8<-- [end:starter]


# --8<-- [start:check]
class Applied(nn.Module):
    """A layer that applies a function to a whole batch."""

    def __init__(self, function) -> None:
        super().__init__()
        self.function = function

    def forward(self, batch: torch.Tensor) -> torch.Tensor:
        return self.function(batch)


def check_mixes_examples(mixes_examples) -> str:
    """Try models that mix, and others that only look like it."""
    mixing = {
        "a softmax over the batch": lambda x: x.softmax(dim=0),
        "a difference from the mean of the batch": lambda x: x - x.mean(dim=0),
        "a sum of all examples up to this one": lambda x: x.cumsum(dim=0),
        "a model that adds the first example": lambda x: x + x[:1],
        "a model that adds the last example": lambda x: x + x[-1:],
        "a model that looks at the example before": lambda x: x + x.roll(1, dims=0),
    }
    for n in range(6):
        mixing[f"a model that swaps the rows {n} and {n + 1}"] = lambda x, n=n: (
            torch.cat([x[:n], x[n : n + 2].flip(0), x[n + 2 :]])
        )
    for n in (2, 3):
        mixing[f"a model that turns every {n} rows around"] = lambda x, n=n: torch.cat(
            [rows.flip(0) for rows in x.split(n)]
        )
    alone = {
        "a softmax over the classes": Applied(lambda x: x.softmax(dim=1)),
        "dropout": nn.Dropout(0.5),
        "batch norm": nn.BatchNorm1d(256),
        "a wide layer": nn.Sequential(nn.Linear(256, 256), nn.Linear(256, 256)),
    }
    models = {name: (Applied(function), True) for name, function in mixing.items()}
    models |= {name: (model, False) for name, model in alone.items()}
    cases = [(*one, mode) for one in models.items() for mode in (True, False)]
    try:
        torch.manual_seed(0)
        for name, (model, right), training in cases:
            said = mixes_examples(model.train(training), torch.randn(7, 256))
            if not isinstance(said, bool):
                return f"Not yet: return True or False, not {type(said).__name__}."
            if said != right:
                return f"Not yet: {name} {'mixes' if right else 'does not mix'}."
            if model.training != training:
                was, now = ("train", "eval") if training else ("eval", "train")
                return (
                    f"Not yet: it leaves a model in {now} mode that was in {was} mode."
                )
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mixes_examples(mixes_examples))
    # > Not yet: a softmax over the batch mixes.
    # --8<-- [end:try]
