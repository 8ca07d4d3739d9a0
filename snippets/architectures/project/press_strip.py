"""Stage 8: digits that touch."""

import torch


# --8<-- [start:starter]
def press_strip(digits: torch.Tensor, start: int, overlap: int) -> torch.Tensor:
    """Put digits, (n, 8, 8), onto a strip, (1, 8, 32), the first at pixel start.

    Each begins `overlap` pixels before the end of the one before. Where two digits
    overlap, the brighter value stays.
    """
    return torch.zeros(1, 8, 32)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_press_strip(press_strip) -> str:
    """Try overlaps from 0 to 6, with up to four digits."""
    try:
        for count, start, overlap in (
            (1, 5, 2),
            (2, 0, 0),
            (2, 9, 1),
            (3, 4, 3),
            (4, 2, 2),
            (4, 0, 6),
        ):
            generator = torch.Generator().manual_seed(count)
            digits = torch.rand(count, 8, 8, generator=generator)
            before = digits.clone()
            strip = press_strip(digits, start, overlap)
            told = f"Not yet: {count} digits from pixel {start} on, overlap {overlap}: "
            if not isinstance(strip, torch.Tensor) or strip.shape != (1, 8, 32):
                shape = tuple(getattr(strip, "shape", ()))
                return f"{told}the shape is {shape}, not (1, 8, 32)."
            if not torch.equal(digits, before):
                return f"{told}the digits themselves were changed."
            layers = torch.zeros(count, 8, 32)
            for index in range(count):
                place = start + index * (8 - overlap)
                layers[index, :, place : place + 8] = before[index]
            wrong = (strip[0] != layers.amax(dim=0)).any(dim=0).nonzero()
            if len(wrong):
                return f"{told}pixel {wrong[0].item()} from the left is wrong."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_press_strip(press_strip))
    # > Not yet: 1 digits from pixel 5 on, overlap 2: pixel 5 from the left is wrong.
    # --8<-- [end:try]
