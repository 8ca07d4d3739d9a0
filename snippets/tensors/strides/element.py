"""Exercise: find an element in the storage."""

import torch


# --8<-- [start:starter]
def place(index: tuple, stride: tuple, offset: int) -> int:
    """Return the place in the storage at which an element lies."""
    return offset + sum(index)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_element(place) -> str:
    """Say whether the element at each index of several views is found."""
    from itertools import product

    block = torch.arange(60).reshape(3, 4, 5)
    views = [block, block.permute(2, 0, 1), block[1:, ::2, 1::3], block[2].T]
    views += [block[1, 2, 3], block[0, 1, 2:].expand(2, 3), block[:, 1]]
    try:
        for view in views:
            stride, offset = view.stride(), view.storage_offset()
            for index in product(*map(range, view.shape)):
                answer, right = place(index, stride, offset), view[index].item()
                if not isinstance(answer, int):
                    return "Not yet: a place is a plain whole number."
                if answer != right:
                    case = f"index {index}, stride {stride}, offset {offset}"
                    return f"Not yet: {case}: {right}, not {answer}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_element(place))
    # > Not yet: index (0, 1, 0), stride (20, 5, 1), offset 0: 5, not 1.
    # --8<-- [end:try]
