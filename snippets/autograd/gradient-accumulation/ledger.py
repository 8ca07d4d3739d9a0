"""Exercise: keep the account of a gradient in your head."""

# --8<-- [start:starter]
import torch

account = [0.0, 0.0, 0.0, 0.0]  # your code here
# --8<-- [end:starter]


# --8<-- [start:check]
def check_account(account):
    """Say which numbers of the account autograd disagrees with."""
    try:
        if len(account) != 4:
            return f"Not yet: four numbers are due, not {len(account)}."
        x = torch.tensor(3.0, requires_grad=True)
        right = []
        (2 * x).backward()
        right.append(x.grad.item())
        (x**2).backward()
        right.append(x.grad.item())
        x.grad.zero_()
        (x + x).backward()
        right.append(x.grad.item())
        torch.autograd.grad(5 * x, x)
        right.append(x.grad.item())
        wrong = [i + 1 for i in range(4) if not abs(account[i] - right[i]) <= 1e-6]
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return f"Not yet: look at {wrong} again." if wrong else "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_account(account))
    # > Not yet: look at [1, 2, 3, 4] again.
    # --8<-- [end:try]
