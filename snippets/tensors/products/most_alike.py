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
    """Say whether each reader finds the most similar one, in several tables."""
    rows = [[5, 0, 1], [2, 0, 0.5], [8, 8, 8], [0, 3, 4], [1, 2, 2]]
    taste = torch.tensor(rows)
    loners = torch.tensor([[1.0, 0.1, 0.0], [-3.0, 1.0, 0.0], [-2.0, -4.0, 0.0]])
    opposites = torch.tensor([[1.0, 0.0], [-1.0, 0.0]])
    more = torch.randn(30, 4, generator=torch.Generator().manual_seed(0))
    try:
        for table in (taste, loners, opposites, more):
            given = table.clone()
            answer = most_alike(table)
            if not isinstance(answer, torch.Tensor) or answer.shape != (len(table),):
                return f"Not yet: a tensor of shape ({len(table)},) was due."
            if not torch.equal(table, given):
                return "Not yet: the ratings have changed."
            if answer.is_floating_point():
                return f"Not yet: readers have whole numbers, not {answer.dtype}."
            for i, found in enumerate(answer.tolist()):
                alike = torch.cosine_similarity(table[i], table, dim=1)
                alike[i] = -2
                right = alike.argmax().item()
                if found == i:
                    return f"Not yet: reader {i} was compared with reader {i}."
                if found != right:
                    facts = f"more like {right} than {found}"
                    return f"Not yet: reader {i} is {facts}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_most_alike(most_alike))
    # > Not yet: reader 0 is more like 1 than 2.
    # --8<-- [end:try]
