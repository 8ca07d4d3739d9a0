"""Stage 1: digits side by side, on one strip."""

import torch


# --8<-- [start:starter]
def make_strip(digits: torch.Tensor, gaps: list[int]) -> torch.Tensor:
    """Put digits, (n, 8, 8), onto a blank strip, (1, 8, 32).

    Before each digit lies its gap: that many blank pixels.
    """
    return torch.zeros(1, 8, 32)  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_make_strip(make_strip) -> str:
    """Try one digit, several, none, and a strip that is full."""
    try:
        for gaps in ([0], [24], [3, 5], [0, 0], [1, 2, 0], [0, 0, 0, 0], []):
            generator = torch.Generator().manual_seed(len(gaps))
            digits = torch.rand(len(gaps), 8, 8, generator=generator)
            before = digits.clone()
            strip = make_strip(digits, list(gaps))
            told = f"Not yet: with the gaps {gaps}, "
            if not isinstance(strip, torch.Tensor) or strip.shape != (1, 8, 32):
                shape = tuple(getattr(strip, "shape", ()))
                return f"{told}the shape is {shape}, not (1, 8, 32)."
            if not torch.equal(digits, before):
                return f"{told}the digits themselves were changed."
            right, rest = [], 32
            for gap, digit in zip(gaps, before, strict=True):
                right += [torch.zeros(8, gap), digit]
                rest -= gap + 8
            right = torch.cat([*right, torch.zeros(8, rest)], dim=1)
            wrong = [
                x for x in range(32) if not torch.equal(strip[0, :, x], right[:, x])
            ]
            if wrong:
                return f"{told}pixel {wrong[0]} from the left is wrong."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_make_strip(make_strip))
    # > Not yet: with the gaps [0], pixel 0 from the left is wrong.
    # --8<-- [end:try]
