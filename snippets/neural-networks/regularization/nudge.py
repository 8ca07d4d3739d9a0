"""Exercise: move images sideways, and up or down."""

import torch


# --8<-- [start:starter]
def nudge(images):
    """Move each image by up to one pixel, sideways and up or down, by chance."""
    return images  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def nine_places(image) -> list[torch.Tensor]:
    """Return an image and all it can become, moved by one pixel at most."""
    rows, columns = image.shape
    padded = torch.nn.functional.pad(image, (1, 1, 1, 1))
    return [padded[r : r + rows, c : c + columns] for r in range(3) for c in range(3)]


def check_nudge(nudge) -> str:
    """Say whether each image goes its own way, to one of nine places."""
    torch.manual_seed(0)
    try:
        for shape in ((400, 8, 8), (300, 5, 7)):
            images = torch.rand(shape) + 0.1
            before = images.clone()
            moved = nudge(images)
            if not isinstance(moved, torch.Tensor) or moved.shape != shape:
                return "Not yet: a tensor of the same shape should come out."
            if not images.equal(before):
                return "Not yet: it changes its input. Return a new tensor."
            found = [
                [n for n, right in enumerate(nine_places(one)) if right.equal(new)]
                for one, new in zip(images, moved, strict=True)
            ]
            if [] in found:
                return f"Not yet: image {found.index([])} is none of its nine versions."
            places = torch.tensor([place for one in found for place in one])
            share = places.bincount(minlength=9).double() / len(images)
            if share.min() == 0:
                return f"Not yet: only {(share > 0).sum()} of nine places occur."
            if not abs(share - 1 / 9).max() <= 0.06:
                return f"Not yet: one place has a share of {share.max():.0%}."
            if nudge(images).equal(moved):
                return "Not yet: the second call moves each image the same way."
        if nudge(images.double()).dtype != torch.float64:
            return "Not yet: the dtype should stay as it was."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_nudge(nudge))
    # > Not yet: only 1 of nine places occur.
    # --8<-- [end:try]
