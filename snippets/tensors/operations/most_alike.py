"""Exercise: find the most similar row."""

import torch


# --8<-- [start:starter]
def most_alike(rows: torch.Tensor) -> torch.Tensor:
    """Return for each row which other row points most nearly its way."""
    similarity = rows @ rows.mT  # your code here
    return similarity.argmax(dim=1)


# --8<-- [end:starter]


# --8<-- [start:check]
def check_most_alike(most_alike) -> str:
    """Say whether each reader finds the most similar one."""
    rows = [[5, 0, 1], [2, 0, 0.5], [8, 8, 8], [0, 3, 4], [1, 2, 2]]
    taste = torch.tensor(rows)
    original = taste.clone()
    answer = most_alike(taste)
    if not torch.equal(taste, original):
        return "Not yet: the ratings have changed."
    if answer.shape != (5,):
        shape = tuple(answer.shape)
        return f"Not yet: the shape is {shape}, not (5,)."
    for i, right in enumerate((1, 0, 4, 4, 2)):
        found = answer[i].item()
        if found == i:
            return f"Not yet: reader {i} was compared with reader {i}."
        if found != right:
            facts = f"more like {right} than {found}"
            return f"Not yet: reader {i} is {facts}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_most_alike(most_alike))
    # > Not yet: reader 0 is more like 1 than 2.
    # --8<-- [end:try]
