"""Exercise: a mask that lets each token look at itself and at a few before it."""

import torch


# --8<-- [start:starter]
def window(length, width):
    """Return a mask for scaled_dot_product_attention: itself and the width - 1 before."""
    return torch.ones(length, length, dtype=torch.bool).tril()  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_window(window) -> str:
    """Compare, token by token, what may be looked at."""
    try:
        for length, width in ((5, 2), (6, 3), (4, 1), (3, 8)):
            mask = window(length, width)
            if not isinstance(mask, torch.Tensor) or mask.dtype != torch.bool:
                return "Not yet: it should be a tensor of bools."
            if mask.shape != (length, length):
                return f"Not yet: the shape should be {(length, length)}."
            for token in range(length):
                looks = mask[token].nonzero().flatten().tolist()
                right = list(range(max(0, token - width + 1), token + 1))
                if looks != right:
                    case = f"with length {length} and width {width}, token {token}"
                    return f"Not yet: {case} looks at {looks}, not at {right}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_window(window))
    # > Not yet: with length 5 and width 2, token 2 looks at [0, 1, 2], not at [1, 2].
    # --8<-- [end:try]
