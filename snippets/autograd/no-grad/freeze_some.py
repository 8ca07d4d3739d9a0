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
    for count in (2, 1, 4, 0):
        layers = [torch.eye(2) for _ in range(4)]
        layers[0].requires_grad_()
        train_last(layers, count)
        marks = [layer.requires_grad for layer in layers]
        right = [number >= 4 - count for number in range(4)]
        if marks != right:
            return f"Not yet: for count={count} the marks are {marks}."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_train_last(train_last))
    # > Not yet: for count=2 the marks are [True, True, True, True].
    # --8<-- [end:try]
