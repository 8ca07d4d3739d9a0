"""Exercise: how often the right answer is among the best k."""

import torch


# --8<-- [start:starter]
def top_k(scores: torch.Tensor, labels: torch.Tensor, k: int) -> float:
    """Return in which part of the rows the label is among the k best."""
    best = scores.argmax(dim=1)  # your code here
    return (best == labels).float().mean().item()


# --8<-- [end:starter]


# --8<-- [start:check]
def check_top_k(top_k) -> str:
    """Say whether the accuracy is right for every k."""
    scores = torch.tensor(
        [[0.1, 0.7, 0.2], [0.5, 0.2, 0.3], [0.4, 0, 0.6], [0.3, 0.6, 0.1]]
    )
    labels = torch.tensor([1, 2, 0, 2])
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn(8, 6, generator=generator, dtype=torch.float64)
    classes = torch.randint(6, (8,), generator=generator)
    cases = [(scores, labels, k) for k in (1, 2, 3)]
    cases += [(logits, classes, k) for k in (1, 2, 3, 4, 5, 6)]
    try:
        for rows, truth, k in cases:
            given = rows.clone()
            answer = top_k(rows, truth, k)
            if not isinstance(answer, float):
                return "Not yet: return a plain number, such as item() gives."
            if not torch.equal(rows, given):
                return "Not yet: the scores have changed."
            better = rows > rows.gather(1, truth[:, None])
            right = (better.sum(dim=1) < k).double().mean().item()
            if not abs(answer - right) <= 1e-6:
                return f"Not yet: k = {k}: {answer:.2f}, not {right:.2f}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_top_k(top_k))
    # > Not yet: k = 2: 0.25, not 0.75.
    # --8<-- [end:try]
