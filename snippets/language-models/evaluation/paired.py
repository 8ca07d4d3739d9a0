"""Exercise: the difference of two models, and its standard error."""

# --8<-- [start:starter]
import torch


def compare(ours: torch.Tensor, theirs: torch.Tensor) -> tuple[float, float]:
    """Return how much more we get right on average, and the standard error of that.

    Both models answered the same questions: 1.0 is a right answer, 0.0 a wrong one.
    """
    return 0.0, 0.0  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def answers_of(counts: list[int]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return answers: so many that both, only we, only they, nobody got right."""
    kinds = torch.arange(4).repeat_interleave(torch.tensor(counts))
    kinds = kinds[torch.randperm(len(kinds))]
    return (kinds < 2).float(), ((kinds == 0) | (kinds == 2)).float()


def check_compare(compare) -> str:
    """Show pairs of models to `compare` that agree often, or not."""
    try:
        for counts in ([130, 25, 15, 30], [20, 80, 60, 40], [90, 10, 60, 240]):
            ours, theirs = answers_of(counts)
            given = ours.clone(), theirs.clone()
            answer = compare(*given)
            if not isinstance(answer, tuple) or len(answer) != 2:
                return "Not yet: return a tuple of two floats."
            if not all(isinstance(one, float) for one in answer):
                return "Not yet: both should be floats. A tensor has .item() for that."
            if not (given[0].equal(ours) and given[1].equal(theirs)):
                return "Not yet: it changes the answers that it is given."
            _, we, they, _ = counts
            size = sum(counts)
            mean = (we - they) / size
            spread = ((we + they) / size - mean**2) ** 0.5
            if not abs(answer[0] - mean) <= 1e-4:
                told = f"{we} only ours and {they} only theirs of {size} right"
                return f"Not yet: with {told}, the difference is {mean:.3f}."
            error = spread / size**0.5
            if not abs(answer[1] - error) <= 0.01 * error:
                alone = (ours.var() / size + theirs.var() / size).sqrt()
                if abs(answer[1] - alone) <= 0.01 * alone:
                    return "Not yet: that is for two sets of different questions."
                return f"Not yet: the error is {error:.4f}, not {answer[1]:.4f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_compare(compare))
    # > Not yet: with 25 only ours and 15 only theirs of 200 right, the difference is 0.050.
    # --8<-- [end:try]
