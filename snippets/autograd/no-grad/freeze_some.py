"""Exercise: freeze all layers but the last ones."""

# --8<-- [start:starter]
import torch


def train_last(layers, count):
    """Mark the last count layers for training, and freeze the others."""
    for layer in layers:
        layer.requires_grad_(True)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_train_last(train_last):
    """Say whether the last layers learn, from any state and of any number."""
    try:
        for total, count in ((4, 2), (4, 1), (4, 4), (4, 0), (3, 1), (1, 0)):
            layers = [torch.eye(2) for _ in range(total)]
            layers[0].requires_grad_()
            train_last(list(layers), count)
            marks = [layer.requires_grad for layer in layers]
            right = [number >= total - count for number in range(total)]
            if marks != right:
                return f"Not yet: for count={count} the marks are {marks}."
            if any(not torch.equal(layer, torch.eye(2)) for layer in layers):
                return "Not yet: the values of a layer have changed."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_train_last(train_last))
    # > Not yet: for count=2 the marks are [True, True, True, True].
    # --8<-- [end:try]
