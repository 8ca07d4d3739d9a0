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
        picture = torch.zeros(shape)
        answer = frame(picture)
        if picture.any():
            return "Not yet: the picture itself was changed."
        if answer.shape != shape:
            return f"Not yet: the shape is {tuple(answer.shape)}."
        if answer[1:-1, 1:-1].any():
            return f"Not yet: the inside is no longer 0:\n{answer}"
        if answer.sum() != 2 * sum(shape) - 4:
            return f"Not yet: part of the frame is missing:\n{answer}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_frame(frame))
    # > Not yet: part of the frame is missing:
    # > tensor([[1., 1., 1., 1., 1., 1.],
    # >         [0., 0., 0., 0., 0., 0.],
    # >         [0., 0., 0., 0., 0., 0.],
    # >         [0., 0., 0., 0., 0., 0.]])
    # --8<-- [end:try]
