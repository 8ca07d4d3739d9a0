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
    every = torch.arange(256, dtype=torch.uint8)
    try:
        for amount in (60, -120, 1, -1, 0, 200, -255, 300):
            for image in (torch.tensor([[0, 100], [200, 255]]).byte(), every):
                given = image.clone()
                answer = brighten(image, amount)
                if not isinstance(answer, torch.Tensor):
                    return f"Not yet: return a tensor, not a {type(answer).__name__}."
                if answer.dtype != torch.uint8:
                    return f"Not yet: return torch.uint8, not {answer.dtype}."
                if answer.shape != image.shape:
                    return f"Not yet: the shape became {tuple(answer.shape)}."
                if not torch.equal(image, given):
                    return "Not yet: the image that came in was changed."
                for byte, found in torch.stack(
                    [given.flatten(), answer.flatten()], 1
                ).tolist():
                    right = min(max(byte + amount, 0), 255)
                    if found != right:
                        text = f"{byte} changed by {amount} is {right}, not {found}"
                        return f"Not yet: {text}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_brighten(brighten))
    # > Not yet: 200 changed by 60 is 255, not 4.
    # --8<-- [end:try]
