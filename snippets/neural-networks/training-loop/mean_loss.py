"""Exercise: the mean loss of an epoch, in which the last batch is small."""

# --8<-- [start:starter]
import torch


def mean_loss(losses: list[float], sizes: list[int]) -> float:
    """Return the mean loss of an example, from the mean losses of batches."""
    return sum(losses) / len(losses)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_mean_loss(mean_loss) -> str:
    """Say whether each example counts once, however the batches were cut."""
    try:
        for values in ([0.1, 0.3, 0.2, 0.4, 2.0], [1.0, 4.0, 0.0, 7.0, 2.0, 1.0, 6.37]):
            examples = torch.tensor(values)
            right = examples.mean().item()
            for size in (1, 2, 3, 5):
                batches = examples.split(size)
                losses = [batch.mean().item() for batch in batches]
                answer = mean_loss(losses, [len(batch) for batch in batches])
                if answer is None:
                    return "Not yet: your function returns None."
                if not abs(float(answer) - right) <= 0.001:
                    text = f"in batches of {size}, it is {float(answer):.2f}"
                    return f"Not yet: {text}, not {right:.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_mean_loss(mean_loss))
    # > Not yet: in batches of 2, it is 0.83, not 0.60.
    # --8<-- [end:try]
