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
    first = torch.tensor([[18.0, -999.0, 20.0], [25.0, -3.0, -999.0]])
    second = torch.tensor([-999.0, 7.0, 0.0, -999.0, 1000.0, -998.0]).double()
    try:
        for readings in (first, second, first[:, 2:], second[1:3]):
            before = readings.clone()
            gaps, good = before == -999, before[before != -999]
            answer = fill_gaps(readings)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if not torch.equal(readings, before):
                return "Not yet: the readings that came in were changed."
            if answer.shape != before.shape:
                shapes = f"{tuple(answer.shape)}, not {tuple(before.shape)}"
                return f"Not yet: the shape is {shapes}."
            if (answer == -999).any():
                return f"Not yet: {(answer == -999).sum()} gaps are left."
            if answer[~gaps].tolist() != good.tolist():
                return "Not yet: a good reading was changed."
            for found in answer[gaps].tolist():
                if not abs(found - good.mean().item()) <= 1e-3:
                    return (
                        f"Not yet: the good ones have mean {good.mean()}, not {found}."
                    )
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fill_gaps(fill_gaps))
    # > Not yet: 2 gaps are left.
    # --8<-- [end:try]
