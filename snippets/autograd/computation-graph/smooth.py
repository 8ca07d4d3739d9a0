"""Exercise: a running average that drags a graph through the loop."""

# --8<-- [start:starter]
import torch


def follow(w, inputs):
    """Go backward for each input; the target is the average so far."""
    average = torch.tensor(0.0)
    for x in inputs:
        output = w * x
        average = 0.9 * average + 0.1 * output  # your code here
        loss = (output - average) ** 2
        loss.backward()
    return average


# --8<-- [end:starter]


# --8<-- [start:check]
def check_follow(follow):
    w = torch.tensor(2.0, requires_grad=True)
    try:
        average = follow(w, [1.0, 2.0, 4.0])
    except RuntimeError as error:
        return f"Not yet: {str(error).split(' (')[0]}."
    last = average.item()
    if not abs(last - 1.322) <= 1e-4:
        return f"Not yet: the average is {last:.3f}, not 1.322."
    if w.grad is None:
        return "Not yet: w receives no gradient any more."
    if not abs(w.grad.item() - 70.704) <= 1e-2:
        return f"Not yet: w.grad should be 70.704, not {w.grad:.3f}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_follow(follow))
    # > Not yet: Trying to backward through the graph a second time.
    # --8<-- [end:try]
