"""Exercise: batches of any length, and few graphs."""

from photo import torch


# --8<-- [start:starter]
def fill_up(batch: torch.Tensor) -> torch.Tensor:
    """Return the rows of the batch and, below, as many rows of zeros as are useful."""
    return batch  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_fill_up(fill_up) -> str:
    """Sum up batches of eight lengths with a function that is compiled for each."""
    lengths, found = (3, 4, 5, 7, 8, 13, 20, 30), []

    def spy(graph, example_inputs):
        found.append(graph)
        return graph.forward

    torch.compiler.reset()
    total = torch.compile(lambda x: x.sum(0), backend=spy, dynamic=False)
    torch.manual_seed(0)
    try:
        for rows in lengths:
            batch = torch.randn(rows, 2)
            filled = fill_up(batch.clone())
            if not isinstance(filled, torch.Tensor):
                return f"Not yet: it returns a {type(filled).__name__}, not a tensor."
            if not torch.equal(filled[:rows], batch):
                return f"Not yet: of {rows} rows, not all are there."
            if filled[rows:].count_nonzero():
                return "Not yet: the new rows are not 0."
            if len(filled) >= 2 * rows:
                return f"Not yet: {len(filled)} rows, where there were {rows}."
            total(filled)
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    if len(found) > 4:
        return f"Not yet: {len(found)} graphs for {len(lengths)} lengths."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_fill_up(fill_up))
    # > Not yet: 8 graphs for 8 lengths.
    # --8<-- [end:try]
