"""Exercise: make a picture of bytes brighter without wrapping around."""

import torch


# --8<-- [start:starter]
def brighten(image: torch.Tensor, amount: int) -> torch.Tensor:
    """Return the bytes of `image` plus `amount`, held within 0 and 255."""
    return image + amount  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_brighten(brighten) -> str:
    """Say whether light pixels stay light and dark ones dark."""
    image = torch.tensor([[0, 100], [200, 255]], dtype=torch.uint8)
    cases = {60: [60, 160, 255, 255], -120: [0, 0, 80, 135]}
    for amount, right in cases.items():
        answer = brighten(image, amount)
        if answer.dtype != torch.uint8:
            return f"Not yet: return torch.uint8, not {answer.dtype}."
        if answer.flatten().tolist() != right:
            found = answer.flatten().tolist()
            return f"Not yet: by {amount}, {right} was due, not {found}."
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_brighten(brighten))
    # > Not yet: by 60, [60, 160, 255, 255] was due, not [60, 160, 4, 59].
    # --8<-- [end:try]
