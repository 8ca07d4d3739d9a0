"""Exercise: what a forgotten zero_grad is in disguise."""

# --8<-- [start:starter]
import torch


def disguised(weight, lr):
    """Return an optimizer that moves as if the gradients were never cleared."""
    return torch.optim.SGD([weight], lr=lr, momentum=0.0)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def walk_down(make_optimizer, lr, clear, steps=20):
    weight = torch.tensor(0.0, requires_grad=True)
    optimizer, path = make_optimizer(weight, lr), []
    for _ in range(steps):
        if clear:
            weight.grad = None
        ((weight - 5) ** 2).backward()
        optimizer.step()
        path.append(weight.item())
    return torch.tensor(path)


def check_disguise(disguised):
    """Say whether both paths are the same, for two learning rates."""
    try:
        for lr in (0.1, 0.01):
            kind = type(disguised(torch.zeros(1, requires_grad=True), lr))
            if not issubclass(kind, torch.optim.Optimizer):
                return f"Not yet: an optimizer was due, not a {kind.__name__}."
            forgotten = walk_down(lambda w, lr: torch.optim.SGD([w], lr), lr, False)
            cleared = walk_down(disguised, lr, clear=True)
            apart = (cleared - forgotten).abs().max().item()
            if not apart <= 0.01:
                return f"Not yet: at rate {lr}, the paths are up to {apart:.1f} apart."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_disguise(disguised))
    # > Not yet: at rate 0.1, the paths are up to 6.3 apart.
    # --8<-- [end:try]
