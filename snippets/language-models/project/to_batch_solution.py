"""Solution of stage 2: ids are filled with END, targets with -100."""

from dates import END
from to_batch import check_to_batch

# isort: split

# --8<-- [start:solution]
import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence


def to_batch(examples: list[tuple[list[int], list[int]]]) -> tuple[Tensor, Tensor]:
    """Return ids and targets, (batch, length of the longest) each, filled at the right."""
    ids = [torch.tensor(example[0]) for example in examples]
    targets = [torch.tensor(example[1]) for example in examples]
    return (
        pad_sequence(ids, batch_first=True, padding_value=END),
        pad_sequence(targets, batch_first=True, padding_value=-100),
    )


if __name__ == "__main__":
    print(check_to_batch(to_batch))
    # > Right!
# --8<-- [end:solution]
