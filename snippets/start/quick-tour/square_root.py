"""Exercise: a square root, found by going downhill."""

import torch


# --8<-- [start:starter]
def square_root(number):
    guess = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([guess], lr=0.01)
    for _ in range(500):
        loss = guess * 0  # your code here
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return guess.item()


# --8<-- [end:starter]


# --8<-- [start:check]
def check_square_root(square_root) -> str:
    try:
        for number in (2.0, 9.0, 0.5):
            root = square_root(number)
            if not isinstance(root, float):
                return f"Not yet: return a plain number, not {root!r}."
            if not abs(root**2 - number) < 0.001:
                return f"Not yet: {root:.3f} squared is {root**2:.3f}, not {number}."
            if root < 0:
                return f"Not yet: {root:.3f} is below 0. The other root is wanted."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_square_root(square_root))
    # > Not yet: 1.000 squared is 1.000, not 2.0.
    # --8<-- [end:try]
