"""Exercise: small mirrored pictures, whatever stands in front."""

import torch


# --8<-- [start:starter]
def thumbnail(image: torch.Tensor) -> torch.Tensor:
    """Return every second row and column of (…, colors, rows, columns),
    with the colors in reverse order."""
    return image[::2]  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_thumbnail(thumbnail) -> str:
    """Say whether `thumbnail` works for one image, a batch, and batches of them."""
    try:
        for shape in ((3, 4, 6), (2, 3, 4, 6), (3, 3, 5, 7), (2, 4, 3, 3, 3)):
            whole = torch.arange(torch.Size(shape).numel()).reshape(shape)
            due = whole[..., ::2, ::2]
            answer = thumbnail(whole)
            if not isinstance(answer, torch.Tensor):
                return f"Not yet: return a tensor, not a {type(answer).__name__}."
            if answer.shape != due.shape:
                found, right = tuple(answer.shape), tuple(due.shape)
                return f"Not yet: {shape} gives {found}, but {right} was due."
            for color in range(3):
                found, right = answer[..., color, :, :], due[..., 2 - color, :, :]
                if found.tolist() != right.tolist():
                    text = f"color {color} should be color {2 - color}"
                    return f"Not yet: {text}, half as wide and high."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_thumbnail(thumbnail))
    # > Not yet: (3, 4, 6) gives (2, 4, 6), but (3, 2, 3) was due.
    # --8<-- [end:try]
