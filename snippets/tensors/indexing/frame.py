"""Exercise: a white frame around a picture."""

import torch


# --8<-- [start:starter]
def frame(picture: torch.Tensor) -> torch.Tensor:
    """Return a copy of a grid whose outermost elements are 1."""
    framed = picture.clone()
    framed[0] = 1  # your code here
    return framed


# --8<-- [end:starter]


# --8<-- [start:check]
def check_frame(frame) -> str:
    """Say whether `frame` sets the border and only the border."""
    try:
        for rows, columns in ((4, 6), (5, 3), (2, 2)):
            picture = torch.arange(3.0, 3 + rows * columns).reshape(rows, columns)
            given, due = picture.clone(), torch.ones(rows, columns)
            due[1:-1, 1:-1] = picture[1:-1, 1:-1]
            answer = frame(picture)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if not torch.equal(picture, given):
                return "Not yet: the picture itself was changed."
            if answer.shape != due.shape:
                return f"Not yet: the shape is {tuple(answer.shape)}."
            for row, right in enumerate(due.tolist()):
                found = answer[row].tolist()
                if found != right:
                    return f"Not yet: row {row} is {found}, but {right} was due."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_frame(frame))
    # > Not yet: row 1 is [9.0, 10.0, 11.0, 12.0, 13.0, 14.0], but [1.0, 10.0, 11.0, 12.0, 13.0, 1.0] was due.
    # --8<-- [end:try]
