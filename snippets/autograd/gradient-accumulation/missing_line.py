"""Exercise: a training loop with a line missing."""

# --8<-- [start:starter]
import torch


def train(weight, goal, steps):
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for _ in range(steps):
        loss = (weight - goal) ** 2
        loss.backward()
        optimizer.step()
        # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_train(train):
    """Say whether each step brings the weight to the goal by a fifth of the way."""
    try:
        for start, goal, steps in ((0.0, 5.0, 50), (10.0, -2.0, 2), (1.0, 9.0, 3)):
            weight = torch.tensor(start, requires_grad=True)
            train(weight, goal, steps)
            value, right = weight.item(), goal + (start - goal) * 0.8**steps
            if value == start:
                return "Not yet: the weight does not move at all."
            if not abs(value - right) <= 0.01:
                way = f"{start} to {value:.2f}, not to {right:.2f}"
                return f"Not yet: {steps} steps lead from {way}; the goal is {goal}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_train(train))
    # > Not yet: 50 steps lead from 0.0 to 8.63, not to 5.00; the goal is 5.0.
    # --8<-- [end:try]
