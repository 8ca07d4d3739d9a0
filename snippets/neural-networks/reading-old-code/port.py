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
    try:
        for months, price in (
            (usage, 0.25),
            (usage[:1], 2.0),
            (usage.double() + 1, 0.5),
        ):
            rate = torch.tensor(price, requires_grad=True)
            recorded = []  # what autograd keeps while the function runs
            listen = torch.autograd.graph.saved_tensors_hooks(recorded.append, id)
            with warnings.catch_warnings(record=True) as caught, listen:
                warnings.simplefilter("always")
                try:
                    answer = total(months, rate)
                except IndexError:
                    return "Not yet: the result has no dimension: [0] does not work."
            if not torch.is_grad_enabled():
                torch.set_grad_enabled(True)
                return "Not yet: no gradients are recorded from now on."
            if caught:
                return f"Not yet: a warning says “{str(caught[0].message)[:30]}…”."
            if not isinstance(answer, float):
                return f"Not yet: the result is a {type(answer).__name__}, not a float."
            right = sum(months.tolist()) * price
            if not abs(answer - right) <= 1e-3:
                return f"Not yet: {answer} should be {right}."
            if recorded:
                return "Not yet: autograd kept a record."
            if not rate.requires_grad:
                return "Not yet: the rate that came in does not learn any more."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_port(total))
    # > Not yet: the result has no dimension: [0] does not work.
    # --8<-- [end:try]
