"""Stage 6: how many digits are right, and how many whole numbers."""

import torch


# --8<-- [start:starter]
def measures(logits: torch.Tensor, targets: torch.Tensor) -> tuple[float, float]:
    """Return the share of digits that are right, and that of whole numbers.

    Class 10, "nothing here", is no digit. A number is right if all three answers are.
    """
    return 0.0, 0.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_measures(measures) -> str:
    """Try answers that miss digits, and one that sees a digit too many."""
    try:
        targets = torch.tensor([[4, 2, 10], [7, 10, 10], [1, 0, 5], [3, 10, 10]])
        for answers, right in (
            ([[4, 2, 10], [7, 10, 10], [1, 0, 5], [3, 10, 10]], (7 / 7, 4 / 4)),
            ([[4, 2, 10], [7, 10, 10], [1, 0, 6], [3, 3, 10]], (6 / 7, 2 / 4)),
            ([[4, 1, 10], [1, 10, 10], [10, 0, 5], [3, 10, 10]], (4 / 7, 1 / 4)),
            ([[10, 10, 10]] * 4, (0.0, 0.0)),
        ):
            answers = torch.tensor(answers)
            logits = torch.nn.functional.one_hot(answers, 11) - 2.0
            got = measures(logits, targets)
            if [type(share) for share in got] != [float] * 2:
                return "Not yet: return two plain floats."
            for name, share, truth in zip(
                ("digits", "numbers"), got, right, strict=True
            ):
                if not abs(share - truth) <= 1e-4:
                    told = f"{truth:.2f} of the {name} are right, not {share:.2f}"
                    return f"Not yet: for {answers.tolist()}, {told}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_measures(measures))
    # > Not yet: for [[4, 2, 10], [7, 10, 10], [1, 0, 5], [3, 10, 10]], 1.00 of the digits are right, not 0.00.
    # --8<-- [end:try]
