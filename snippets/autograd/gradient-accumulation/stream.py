"""Exercise: the mean gradient of a stream of unknown length."""

# --8<-- [start:starter]
import torch


def fill_grad(weight, stream, losses):
    """Leave the gradient of the mean of all losses in weight.grad."""
    weight.grad = None
    for piece in stream:
        losses(weight, piece).mean().backward()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_stream(fill_grad):
    """Say whether each piece is used once, and each sample counts the same."""

    def losses(weight, piece):
        sizes.append(len(piece))
        return (weight * piece - 1).square()

    try:
        for start, cuts in ((2.0, [2, 2, 2]), (2.0, [1, 5]), (-1.0, [3, 1, 2, 4])):
            data, sizes = torch.arange(1.0, sum(cuts) + 1), []
            weight = torch.tensor(start, requires_grad=True)
            weight.grad = torch.tensor(100.0)  # of the step before
            fill_grad(weight, iter(data.split(cuts)), losses)
            if sizes != cuts:
                return f"Not yet: take pieces of {cuts}, not of {sizes}."
            if weight.item() != start or weight.grad is None:
                return "Not yet: leave weight as it is, with a gradient in .grad."
            right, found = 2 * data @ (start * data - 1) / len(data), weight.grad
            if not abs(found.item() - right.item()) <= 1e-3:
                facts = f"pieces of {cuts} give {found.item():.2f}"
                return f"Not yet: {facts}, not {right.item():.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_stream(fill_grad))
    # > Not yet: pieces of [2, 2, 2] give 161.00, not 53.67.
    # --8<-- [end:try]
