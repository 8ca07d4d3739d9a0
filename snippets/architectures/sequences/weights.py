"""Exercise: how many weights an LSTM has."""

from torch import nn


# --8<-- [start:starter]
def count_weights(inputs: int, hidden: int, layers: int, directions: int) -> int:
    """Return how many numbers an `nn.LSTM` learns, without making one."""
    return 4 * hidden * (inputs + hidden)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_count(count_weights) -> str:
    """Compare with the layers themselves, from the smallest on."""
    try:
        for inputs, hidden, layers, directions in (
            (1, 1, 1, 1),
            (5, 8, 1, 1),
            (5, 8, 1, 2),
            (8, 8, 3, 1),
            (5, 8, 3, 1),
            (7, 3, 2, 2),
            (16, 4, 4, 2),
        ):
            lstm = nn.LSTM(inputs, hidden, layers, bidirectional=directions == 2)
            right = sum(weight.numel() for weight in lstm.parameters())
            answer = count_weights(inputs, hidden, layers, directions)
            if answer != right:
                sizes = (inputs, hidden, layers, directions)
                return f"Not yet: count_weights{sizes} is {right}, not {answer}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_count(count_weights))
    # > Not yet: count_weights(1, 1, 1, 1) is 16, not 8.
    # --8<-- [end:try]
