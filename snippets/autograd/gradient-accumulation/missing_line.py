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
    for start, goal in ((0.0, 5.0), (10.0, -2.0)):
        weight = torch.tensor(start, requires_grad=True)
        train(weight, goal, steps=50)
        value = weight.item()
        if value == start:
            return "Not yet: the weight does not move at all."
        if not abs(value - goal) <= 0.01:
            return f"Not yet: it goes to {value:.2f}, not to {goal}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_train(train))
    # > Not yet: it goes to 8.63, not to 5.0.
    # --8<-- [end:try]
