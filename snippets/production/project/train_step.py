"""Stage 2: one step of a training, in a format of your choice."""

# --8<-- [start:starter]
import torch
from torch import nn
from torch.nn import functional as F


def train_step(model, optimizer, images, labels, dtype: torch.dtype) -> float:
    """Take one step with activations of this dtype, and return the loss.

    Weights, gradients and the loss stay float32.
    """
    optimizer.zero_grad()
    loss = F.cross_entropy(model(images), labels)  # your code here
    loss.backward()
    optimizer.step()
    return loss.item()


# --8<-- [end:starter]


# --8<-- [start:check]
def check_train_step(train_step) -> str:
    """Take three steps in each format, and compare with steps of our own."""
    try:
        generator = torch.Generator().manual_seed(0)
        images = torch.rand(32, 8, 8, generator=generator)
        labels = torch.randint(10, (32,), generator=generator)
        for dtype in (torch.float32, torch.bfloat16):
            results = {}
            for step in (train_step, _step):
                torch.manual_seed(0)
                model = nn.Sequential(nn.Flatten(), nn.Linear(64, 16), nn.ReLU())
                model.append(nn.Linear(16, 10))
                seen = []
                for layer in (model[1], model[3]):
                    layer.register_forward_hook(_note_into(seen))
                optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
                arguments = (model, optimizer, images, labels, dtype)
                results[step] = [step(*arguments) for _ in range(3)]
                if not seen:
                    return "Not yet: the model was not called."
                if set(seen) != {dtype}:
                    found = sorted({str(one) for one in seen})
                    return f"Not yet: for {dtype}, activations are {found}."
                for name, weight in model.named_parameters():
                    if weight.dtype != torch.float32:
                        return f"Not yet: {name} is {weight.dtype} afterward."
            ours, theirs = results[_step], results[train_step]
            if not all(isinstance(loss, float) for loss in theirs):
                return f"Not yet: return a float, not a {type(theirs[0]).__name__}."
            for number, pair in enumerate(zip(ours, theirs, strict=True), start=1):
                if not abs(pair[0] - pair[1]) <= 1e-4:
                    numbers = f"{pair[1]:.4f}, not {pair[0]:.4f}"
                    return f"Not yet: for {dtype}, loss {number} is {numbers}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


def _note_into(seen: list[torch.dtype]):
    return lambda layer, inputs, output: seen.append(output.dtype)


def _step(model, optimizer, images, labels, dtype):
    """Do what is asked for, by hand."""
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype, enabled=dtype != torch.float32):
        logits = model(images)
    loss = F.cross_entropy(logits.float(), labels)
    loss.backward()
    optimizer.step()
    return loss.item()


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_train_step(train_step))
    # > Not yet: for torch.bfloat16, activations are ['torch.float32'].
    # --8<-- [end:try]
