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
    def losses(weight, piece):
        sizes.append(len(piece))
        return (weight * piece - 1) ** 2

    data = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
    for cuts in ([2, 2, 2], [1, 5], [3, 1, 2]):
        sizes = []
        weight = torch.tensor(2.0, requires_grad=True)
        fill_grad(weight, iter(data.split(cuts)), losses)
        if sizes != cuts:
            return f"Not yet: take pieces of {cuts}, not of {sizes}."
        right = (2 * data * (2 * data - 1)).mean().item()
        if weight.grad is None or not abs(weight.grad.item() - right) <= 1e-3:
            found = weight.grad and round(weight.grad.item(), 2)
            facts = f"pieces of {cuts} give {found}"
            return f"Not yet: {facts}, not {right:.2f}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_stream(fill_grad))
    # > Not yet: pieces of [2, 2, 2] give 161.0, not 53.67.
    # --8<-- [end:try]
