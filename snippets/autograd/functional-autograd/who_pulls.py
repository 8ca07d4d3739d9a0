"""Exercise: which example pulls hardest at the weights?"""

# --8<-- [start:starter]
import torch


def loss(weights, features, target):
    """Return the loss on ONE example."""
    return (torch.dot(weights, features) - target) ** 2


def pulls(weights, features, targets):
    """Return, for each example, the length of its gradient."""
    return torch.zeros(len(targets))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_pulls(pulls):
    torch.manual_seed(0)
    weights, features = torch.randn(3), torch.randn(50, 3)
    targets = features @ weights + 0.1 * torch.randn(50)
    targets[17] += 5  # one wrong label
    answer = pulls(weights, features, targets)
    if not isinstance(answer, torch.Tensor):
        return "Not yet: return a tensor, with a number for each example."
    if answer.shape != (50,):
        return f"Not yet: the shape is {tuple(answer.shape)}, not (50,)."
    errors = features @ weights - targets
    right = (2 * errors[:, None] * features).norm(dim=1)
    if not torch.allclose(answer, right, atol=1e-4):
        n = (answer - right).abs().argmax()
        pull = f"{right[n]:.2f}, not {answer[n]:.2f}"
        return f"Not yet: example {n} pulls {pull}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_pulls(pulls))
    # > Not yet: example 17 pulls 16.77, not 0.00.
    # --8<-- [end:try]
