"""Exercise: replace missing readings."""

import torch


# --8<-- [start:starter]
def fill_gaps(readings: torch.Tensor) -> torch.Tensor:
    """Return the readings, each -999 replaced by the mean of the rest."""
    return readings  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_fill_gaps(fill_gaps) -> str:
    """Say whether `fill_gaps` fills the gaps and keeps the rest."""
    readings = torch.tensor([[18.0, -999.0, 20.0], [25.0, -3.0, -999.0]])
    before = readings.clone()
    answer = fill_gaps(readings)
    if not torch.equal(readings, before):
        return "Not yet: the readings that came in were changed."
    if answer.shape != before.shape:
        return f"Not yet: the shape is {tuple(answer.shape)}, not (2, 3)."
    if (answer == -999).any():
        return f"Not yet: {(answer == -999).sum()} gaps are left."
    good = before != -999
    if not torch.equal(answer[good], before[good]):
        return "Not yet: a good reading was changed."
    if answer[0, 1] != 15 or answer[1, 2] != 15:
        return f"Not yet: the good ones have mean 15, not {answer[0, 1]}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fill_gaps(fill_gaps))
    # > Not yet: 2 gaps are left.
    # --8<-- [end:try]
