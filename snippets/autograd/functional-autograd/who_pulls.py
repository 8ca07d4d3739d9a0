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
    """Say whether each example has the right pull, in two sets of examples."""
    generator = torch.Generator().manual_seed(0)
    try:
        for count, size, odd in ((50, 3, 17), (20, 4, 8)):
            weights = torch.randn(size, generator=generator)
            features = torch.randn(count, size, generator=generator)
            noise = 0.1 * torch.randn(count, generator=generator)
            targets = features @ weights + noise
            targets[odd] += 5  # one wrong label
            answer = pulls(weights, features, targets)
            if not isinstance(answer, torch.Tensor):
                return "Not yet: return a tensor, with a number for each example."
            if answer.shape != (count,):
                return f"Not yet: the shape is {tuple(answer.shape)}, not ({count},)."
            errors = features @ weights - targets
            right = (2 * errors[:, None] * features).norm(dim=1)
            if not (answer - right).abs().max() <= 1e-3:
                n = (answer - right).abs().argmax()
                pull = f"{right[n]:.2f}, not {answer[n]:.2f}"
                return f"Not yet: example {n} pulls {pull}."
            if weights.requires_grad:
                return "Not yet: the weights of the caller are marked now."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_pulls(pulls))
    # > Not yet: example 17 pulls 16.77, not 0.00.
    # --8<-- [end:try]
