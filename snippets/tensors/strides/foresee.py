"""Exercise: foresee whether `view(-1)` will work."""

import torch


# --8<-- [start:starter]
def can_flatten(size: tuple, stride: tuple) -> bool:
    """Say whether a tensor of this size and stride allows view(-1)."""
    return stride[-1] == 1  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_foresee(can_flatten) -> str:
    """Say whether `can_flatten` foresees what view(-1) does."""
    from itertools import permutations

    a, b, one = torch.zeros(4, 3), torch.zeros(2, 3, 4), torch.zeros(2, 1, 4)
    views = [a, a.T, a[:, 0], a[:, ::3], a[:, :2], a[::2], a[:, :1], a[::2, :1]]
    views += [b[..., ::2], b[:, :2], b[:1, :, 0], b[:, 0], a[0].expand(4, 3)]
    views += [x.permute(p) for x in (b, one) for p in permutations(range(3))]
    views += [a[0, 0].expand(2, 3), a[0, 0]]
    try:
        for view in views:
            try:
                works = view.view(-1) is not None
            except RuntimeError:
                works = False
            size, stride = tuple(view.shape), view.stride()
            if can_flatten(size, stride) != works:
                word = "works" if works else "fails"
                case = f"size {size}, stride {stride}"
                return f"Not yet: view {word} with {case}."
    except Exception as error:
        return f"Not yet: with {size}, {stride}: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_foresee(can_flatten))
    # > Not yet: view works with size (4,), stride (3,).
    # --8<-- [end:try]
