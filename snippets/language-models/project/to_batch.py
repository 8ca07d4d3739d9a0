"""Stage 2: examples of several lengths in one batch."""

from dates import END

# isort: split

# --8<-- [start:starter]
import torch
from torch import Tensor


def to_batch(examples: list[tuple[list[int], list[int]]]) -> tuple[Tensor, Tensor]:
    """Return ids and targets, (batch, length of the longest) each, filled at the right."""
    ids = torch.tensor([example[0] for example in examples])  # your code here
    targets = torch.tensor([example[1] for example in examples])  # your code here
    return ids, targets


# --8<-- [end:starter]


# --8<-- [start:check]
def check_to_batch(to_batch) -> str:
    """Try batches of one, two and three examples."""
    try:
        long, short, one = ([3, 4, 5, 6], [-100, 5, 6, 7]), ([8, 9], [9, 2]), ([1], [1])
        for examples in ([short], [long, short], [one, long, short]):
            ids, targets = to_batch([(list(i), list(t)) for i, t in examples])
            size = (len(examples), max(len(example[0]) for example in examples))
            if tuple(ids.shape) != size or tuple(targets.shape) != size:
                shapes = f"{tuple(ids.shape)} and {tuple(targets.shape)}"
                return f"Not yet: the shapes are {shapes}, not {size} twice."
            if ids.dtype != torch.int64 or targets.dtype != torch.int64:
                return f"Not yet: the dtypes are {ids.dtype} and {targets.dtype}."
            for row, (its_ids, its_targets) in enumerate(examples):
                end = len(its_ids)
                if ids[row, :end].tolist() != its_ids:
                    return "Not yet: the ids of an example begin at the left."
                if targets[row, :end].tolist() != its_targets:
                    return "Not yet: the targets of an example begin at the left."
                if not ((ids[row, end:] >= 0) & (ids[row, end:] <= END)).all():
                    return "Not yet: a model knows no ids such as these fillers."
                if not (targets[row, end:] == -100).all():
                    return "Not yet: what fills a row is learned, too."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_to_batch(to_batch))
    # > Not yet: ValueError: expected sequence of length 4 at dim 1 (got 2)
    # --8<-- [end:try]
