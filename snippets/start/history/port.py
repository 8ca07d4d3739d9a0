"""Exercise: bring a function of 2017 up to date."""

import warnings

import torch
from torch.autograd import Variable


# --8<-- [start:starter]
def total(usage, rate):
    usage = Variable(usage, volatile=True)  # your code here
    return (usage * rate).sum().data[0]


# --8<-- [end:starter]


# --8<-- [start:check]
def check_port(total) -> str:
    usage = torch.tensor([60.0, 150.0])
    rate = torch.tensor(0.25, requires_grad=True)
    recorded = []  # what autograd keeps while the function runs
    listen = torch.autograd.graph.saved_tensors_hooks(recorded.append, id)
    with warnings.catch_warnings(record=True) as caught, listen:
        warnings.simplefilter("always")
        try:
            answer = total(usage, rate)
        except IndexError:
            return "Not yet: the result has no dimension, so [0] does not work."
    if caught:
        return f"Not yet: a warning says “{str(caught[0].message)[:30]}…”."
    if not isinstance(answer, float):
        return f"Not yet: the result is a {type(answer).__name__}, not a float."
    if answer != 52.5:
        return f"Not yet: {answer} should be 52.5."
    return "Not yet: autograd kept a record." if recorded else "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_port(total))
    # > Not yet: the result has no dimension, so [0] does not work.
    # --8<-- [end:try]
