"""Exercise: what a forgotten zero_grad is in disguise."""

# --8<-- [start:starter]
import torch

momentum = 0.0  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def walk_down(momentum, clear, steps=40):
    weight = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=momentum)
    path = []
    for _ in range(steps):
        if clear:
            optimizer.zero_grad()
        ((weight - 5) ** 2).backward()
        optimizer.step()
        path.append(weight.item())
    return torch.tensor(path)


def check_momentum(momentum):
    forgotten = walk_down(0.0, clear=False)
    cleared = walk_down(momentum, clear=True)
    apart = (cleared - forgotten).abs().max().item()
    if apart > 0.01:
        return f"Not yet: the two paths are up to {apart:.1f} apart."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_momentum(momentum))
    # > Not yet: the two paths are up to 6.3 apart.
    # --8<-- [end:try]
