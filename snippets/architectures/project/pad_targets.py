"""Stage 2: three targets for each strip, however many digits it has."""

import torch


# --8<-- [start:starter]
def pad_targets(numbers: list[list[int]]) -> torch.Tensor:
    """Turn lists of one to three digits into classes, (n, 3).

    Class 10 stands for "nothing here".
    """
    return torch.zeros(len(numbers), 3)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_pad_targets(pad_targets) -> str:
    """Try numbers of every length, and the digit 0."""
    try:
        for numbers in (
            [[4, 2], [7], [1, 0, 5]],
            [[0], [0, 0], [9, 9, 9], [1]],
            [[3, 1, 4]],
            [[5, 8], [6]],
        ):
            given = [list(number) for number in numbers]
            targets = pad_targets(given)
            if not isinstance(targets, torch.Tensor):
                return f"Not yet: a {type(targets).__name__}, not a tensor."
            if targets.dtype != torch.int64:
                return f"Not yet: a class is an int64, not {targets.dtype}."
            if targets.shape != (len(numbers), 3):
                right = (len(numbers), 3)
                return f"Not yet: the shape is {tuple(targets.shape)}, not {right}."
            for number, answer in zip(numbers, targets.tolist(), strict=True):
                right = [*number, 10, 10][:3]
                if answer != right:
                    return f"Not yet: {number} becomes {right}, not {answer}."
            if given != numbers:
                return "Not yet: the lists themselves were changed."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_pad_targets(pad_targets))
    # > Not yet: a class is an int64, not torch.float32.
    # --8<-- [end:try]
