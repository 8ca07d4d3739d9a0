"""Exercise: how far the right answer was from the best one."""

import torch


# --8<-- [start:starter]
def shortfall(scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Return for each row: its highest score minus that of its label."""
    return scores.amax(dim=1)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_shortfall(shortfall) -> str:
    """Say whether `shortfall` is right for tables of several sizes."""
    generator = torch.Generator().manual_seed(0)
    try:
        for rows, columns in ((50, 7), (6, 6), (1, 3)):
            scores = torch.randint(-50, 50, (rows, columns), generator=generator)
            scores = scores.double() / 7 if rows == 6 else scores
            scores = scores - 60 if rows == 1 else scores  # all below 0
            labels = torch.randint(columns, (rows,), generator=generator)
            given = scores.clone()
            answer = shortfall(scores, labels)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if answer.shape != (rows,):
                return f"Not yet: {rows} numbers were due, not {tuple(answer.shape)}."
            if not torch.equal(scores, given):
                return "Not yet: the scores that came in were changed."
            for row, found in enumerate(answer.tolist()):
                right = max(given[row].tolist()) - given[row, labels[row]].item()
                if not abs(found - right) <= 1e-3:
                    return f"Not yet: row {row} is {found}, not {right}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_shortfall(shortfall))
    # > Not yet: row 0 is 29, not 46.
    # --8<-- [end:try]
