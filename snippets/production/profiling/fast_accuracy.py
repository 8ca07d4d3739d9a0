"""Exercise: an accuracy that asks too often."""

# --8<-- [start:starter]
import torch
from torch import nn
from torch.overrides import TorchFunctionMode
from torch.profiler import ProfilerActivity, profile


def fast_accuracy(net: nn.Module, batches: list) -> float:
    """Return the share of examples that the network gets right."""
    right, count = 0, 0
    for inputs, targets in batches:
        for one, target in zip(inputs, targets, strict=True):  # your code here
            right += (net(one).argmax() == target).item()  # your code here
            count += 1  # your code here
    return right / count


# --8<-- [end:starter]


# --8<-- [start:check]
class Lists(TorchFunctionMode):
    """Counts the ways around `item()`."""

    count = 0

    def __torch_function__(self, func, types, args=(), kwargs=None):
        self.count += func.__name__ in ("tolist", "numpy", "__array__", "__dlpack__")
        return func(*args, **(kwargs or {}))


def check_fast_accuracy(fast_accuracy) -> str:
    """Compare the accuracy, then count operators in a profile."""
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
    try:
        for sizes in ((16, 16, 5), (7,), (3, 30, 2, 9)):
            inputs = [torch.randn(size, 4) for size in sizes]
            targets = [torch.randint(3, (size,)) for size in sizes]
            batches = list(zip(inputs, targets, strict=True))
            hits = net(torch.cat(inputs)).argmax(1) == torch.cat(targets)
            wanted, case = hits.double().mean().item(), f"with batches of {sizes}"
            with (
                Lists() as lists,
                profile(activities=[ProfilerActivity.CPU], acc_events=True) as prof,
            ):
                answer = fast_accuracy(net, batches)
            if not isinstance(answer, float):
                return f"Not yet: return a float, not {answer!r}."
            if not abs(answer - wanted) <= 1e-4:
                return f"Not yet: {case}, it is {wanted:.4f}, not {answer:.4f}."
            found = {row.key: row.count for row in prof.key_averages()}
            if (calls := found.get("aten::linear", 0)) > 2 * len(sizes):
                return f"Not yet: {case}, the two layers are called {calls} times."
            waits = ("aten::_local_scalar_dense", "aten::nonzero", "aten::equal")
            asked = sum(found.get(name, 0) for name in waits) + lists.count
            if asked > 1:
                return f"Not yet: {case}, it asks for numbers {asked} times."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fast_accuracy(fast_accuracy))
    # > Not yet: with batches of (16, 16, 5), the two layers are called 74 times.
    # --8<-- [end:try]
