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
    """Say whether the average and the gradient are right, and nothing is dragged."""
    try:
        for weight, inputs in ((2.0, [1.0, 2.0, 4.0]), (-1.5, [3.0, 1.0])):
            right = slope = 0.0
            for x in inputs:
                right = 0.9 * right + 0.1 * weight * x
                slope += 2 * (weight * x - right) * x
            w = torch.tensor(weight, requires_grad=True)
            average = follow(w, inputs)
            if average is None:
                return "Not yet: follow returns nothing."
            if isinstance(average, torch.Tensor) and average.requires_grad:
                return "Not yet: the average still drags a history along."
            last = float(average)
            if not abs(last - right) <= 1e-4:
                return f"Not yet: the average is {last:.3f}, not {right:.3f}."
            if w.grad is None:
                return "Not yet: w receives no gradient any more."
            if not abs(w.grad.item() - slope) <= 1e-2:
                return f"Not yet: w.grad should be {slope:.3f}, not {w.grad:.3f}."
    except Exception as error:
        return f"Not yet: {str(error).split(' (')[0]}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_follow(follow))
    # > Not yet: Trying to backward through the graph a second time.
    # --8<-- [end:try]
