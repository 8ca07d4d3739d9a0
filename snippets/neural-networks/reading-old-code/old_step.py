"""Exercise: bring a step of training up to date."""

# --8<-- [start:starter]
import torch
from torch import nn
from torch.autograd import Variable
from torch.nn import functional as F


def train_step(model, optimizer, x, target):
    # your code here: bring these lines up to date
    x, target = Variable(x), Variable(target)
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), target, size_average=False)
    loss.backward()
    nn.utils.clip_grad_norm(model.parameters(), 1.0)
    optimizer.step()
    return loss.data[0]


# --8<-- [end:starter]


# --8<-- [start:check]
def step_by_hand(model, rate, x, target) -> float:
    """Move the model as the old step did with plain SGD; return the loss."""
    parts = F.cross_entropy(model(x), target, reduction="none")
    gradients = torch.autograd.grad(parts.sum(), list(model.parameters()))
    length = torch.cat([one.flatten() for one in gradients]).norm()
    with torch.no_grad():
        for parameter, gradient in zip(model.parameters(), gradients, strict=True):
            parameter -= rate * gradient / max(1.0, length.item())
    return parts.sum().item()


def check_train_step(train_step) -> str:
    """Compare two steps for each of three models with steps made by hand."""
    import copy
    import warnings

    torch.manual_seed(0)
    try:
        for sizes, count, scale in (
            ((3, 4), 12, 1.0),
            ((5, 2), 7, 9.0),
            ((2, 6), 1, 0.1),
        ):
            model = nn.Linear(*sizes)
            right, rate = copy.deepcopy(model), 0.1
            optimizer = torch.optim.SGD(model.parameters(), lr=rate)
            for _ in range(2):
                x = scale * torch.randn(count, sizes[0])
                target = torch.randint(0, sizes[1], (count,))
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    loss = train_step(model, optimizer, x, target)
                if caught:
                    return f"Not yet: a warning says “{str(caught[0].message)[:40]}…”."
                if not isinstance(loss, float):
                    return f"Not yet: return a float, not a {type(loss).__name__}."
                expected = step_by_hand(right, rate, x, target)
                if not abs(loss - expected) <= 1e-3 * max(1.0, expected):
                    return f"Not yet: the loss is {loss:.2f}, and was {expected:.2f}."
                for one, other in zip(
                    model.parameters(), right.parameters(), strict=True
                ):
                    if not torch.allclose(one, other, atol=1e-4):
                        return "Not yet: the parameters do not end where they did."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_train_step(train_step))
    # > Not yet: IndexError: invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number
    # --8<-- [end:try]
