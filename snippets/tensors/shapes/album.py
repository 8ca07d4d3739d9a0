"""Exercise: a list of photos as one batch."""

import torch


# --8<-- [start:starter]
def make_batch(photos: list[torch.Tensor]) -> torch.Tensor:
    """Turn photos into one batch, with the colors first."""
    return torch.cat(photos)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_album(make_batch) -> str:
    """Say whether `make_batch` keeps photos and their order, colors first."""
    try:
        for shape in ((5, 2, 4, 3), (1, 4, 2, 3), (3, 3, 3, 3)):
            count = torch.Size(shape).numel()
            photos = list(torch.arange(count).reshape(shape))
            batch = make_batch(photos.copy())
            due = (shape[0], shape[3], *shape[1:3])
            if not isinstance(batch, torch.Tensor):
                return f"Not yet: return one tensor, not a {type(batch).__name__}."
            if batch.shape != due:
                return f"Not yet: the shape is {tuple(batch.shape)}, not {due}."
            for number, photo in enumerate(photos):
                for color in range(3):
                    if batch[number, color].tolist() != photo[..., color].tolist():
                        text = f"color {color} of photo {number} is mixed up"
                        return f"Not yet: {text}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_album(make_batch))
    # > Not yet: the shape is (10, 4, 3), not (5, 3, 2, 4).
    # --8<-- [end:try]
