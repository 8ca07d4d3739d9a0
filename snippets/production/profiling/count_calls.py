"""Exercise: how often an operator is called."""

# --8<-- [start:starter]
from collections.abc import Callable

import torch
from torch.profiler import ProfilerActivity, profile


def count_calls(work: Callable, name: str) -> int:
    """Return how often `work()` calls the operator of that name."""
    with profile(activities=[ProfilerActivity.CPU], acc_events=True) as prof:
        work()
    return len(prof.key_averages())  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_count_calls(count_calls) -> str:
    """Count operators of which the number of calls is known."""
    x = torch.ones(3)

    def mixed(times: int) -> None:
        for _ in range(times):
            x.exp()
            (x + 1).add_(2)
        x.add(1)

    try:
        for times in (4, 1, 7):
            wanted = {"exp": times, "add_": times, "add": times + 1, "log": 0}
            for short, number in wanted.items():
                name = f"aten::{short}"
                answer = count_calls(lambda: mixed(times), name)  # noqa: B023
                if type(answer) is not int:
                    return f"Not yet: return a whole number, not {answer!r}."
                if answer != number:
                    told = f"{name} is called {number} times, not {answer}"
                    return f"Not yet: with times={times}, {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_count_calls(count_calls))
    # > Not yet: with times=4, aten::exp is called 4 times, not 7.
    # --8<-- [end:try]
