"""Exercise: min-p."""

import torch


# --8<-- [start:starter]
def min_p(scores: torch.Tensor, share: float) -> torch.Tensor:
    """Keep the tokens at least `share` times as likely as the likeliest of their row."""
    return scores  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_min_p(min_p) -> str:
    """Say whether `min_p` keeps what it should, and the rest becomes -inf."""
    try:
        rows = [[0.5, 0.26, 0.2, 0.04], [0.04, 0.9, 0.05, 0.01]]
        for share in (0.05, 0.5, 0.1, 0.9):
            for shift in (0.0, -3.0, 7.0):
                scores = torch.tensor(rows).log() + shift
                given = scores.clone()
                cut = min_p(given, share)
                if not isinstance(cut, torch.Tensor) or cut.shape != scores.shape:
                    return "Not yet: a tensor of the same shape should come out."
                if not given.equal(scores):
                    return "Not yet: it changes its input. Return a new tensor."
                if cut.isnan().any():
                    return "Not yet: there is nan in it."
                for row, told in zip(rows, cut, strict=True):
                    kept = [value >= share * max(row) for value in row]
                    if told.isfinite().tolist() != kept:
                        return (
                            f"Not yet: of {row} and {share}, {sum(kept)} should stay."
                        )
                if not (cut == -torch.inf)[~cut.isfinite()].all():
                    return "Not yet: what is cut off should be -inf."
                if not torch.allclose(cut[cut.isfinite()], scores[cut.isfinite()]):
                    return "Not yet: the scores that stay should stay as they are."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_min_p(min_p))
    # > Not yet: of [0.04, 0.9, 0.05, 0.01] and 0.05, 2 should stay.
    # --8<-- [end:try]
