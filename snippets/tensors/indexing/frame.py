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
    for shape in ((4, 6), (5, 3)):
        picture = torch.full(shape, 3.0)
        answer = frame(picture)
        if (picture != 3).any():
            return "Not yet: the picture itself was changed."
        if answer.shape != shape:
            return f"Not yet: the shape is {tuple(answer.shape)}."
        if (answer[1:-1, 1:-1] != 3).any():
            return f"Not yet: the inside is no longer 3:\n{answer}"
        if (answer == 1).sum() != 2 * sum(shape) - 4:
            return f"Not yet: part of the frame is not 1:\n{answer}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_frame(frame))
    # > Not yet: part of the frame is not 1:
    # > tensor([[1., 1., 1., 1., 1., 1.],
    # >         [3., 3., 3., 3., 3., 3.],
    # >         [3., 3., 3., 3., 3., 3.],
    # >         [3., 3., 3., 3., 3., 3.]])
    # --8<-- [end:try]
