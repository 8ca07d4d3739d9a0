"""Exercise: a text in rows side by side."""

# --8<-- [start:starter]
import torch
from torch import Tensor


def in_rows(tokens: Tensor, length: int) -> tuple[Tensor, Tensor]:
    """Return ids and targets, (rows, length) each: all rows that the text fills."""
    ids = tokens[None, :length]  # your code here
    targets = tokens[None, :length]  # your code here
    return ids, targets


# --8<-- [end:starter]


# --8<-- [start:check]
def check_rows(in_rows) -> str:
    """Compare ids and targets with those that a loop cuts."""
    try:
        for count, length in ((11, 5), (10, 5), (12, 3), (40, 7), (2, 1)):
            text = torch.randperm(100)[:count]
            given = text.clone()
            answer = in_rows(given, length)
            if not isinstance(answer, tuple | list) or len(answer) != 2:
                return "Not yet: return two tensors, ids and targets."
            if not given.equal(text):
                return "Not yet: it changes the text that it is given."
            starts = range(0, count - length, length)
            told = f"of {count} tokens in rows of {length}"
            for name, found, shift in zip(
                ("ids", "targets"), answer, (0, 1), strict=True
            ):
                right = [text[i + shift : i + shift + length] for i in starts]
                rows = torch.stack(right)
                if not isinstance(found, Tensor):
                    return f"Not yet: {name} should be a tensor."
                if found.shape != rows.shape:
                    shapes = tuple(rows.shape), tuple(found.shape)
                    return f"Not yet: {told}, {name} are {shapes[0]}, not {shapes[1]}."
                if found.dtype != text.dtype:
                    return f"Not yet: {name} are {found.dtype}, no ids."
                if not found.equal(rows):
                    return f"Not yet: {told}, {name} are not the right tokens."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_rows(in_rows))
    # > Not yet: of 11 tokens in rows of 5, ids are (2, 5), not (1, 5).
    # --8<-- [end:try]
