"""Stage 4: a matrix in a quarter of the bytes."""

# --8<-- [start:starter]
import torch


def quantize_rows(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Turn a matrix, (out, in), into int8 and one scale for each row, (out, 1)."""
    scales = weight.abs().max() / 127  # your code here
    return (weight / scales).to(torch.int8), scales


# --8<-- [end:starter]


# --8<-- [start:check]
def check_quantize_rows(quantize_rows) -> str:
    """Multiply back, and compare row by row."""
    try:
        torch.manual_seed(0)
        weights = [torch.randn(4, 9), torch.randn(3, 5) * 0.01, torch.randn(6, 2)]
        weights[0][1] *= 1000  # one large row
        weights[1][2] = 0
        weights[2][0] = -weights[2][0].abs()
        for weight in weights:
            given = weight.clone()
            whole, scales = quantize_rows(weight)
            if not torch.equal(weight, given):
                return "Not yet: the matrix itself was changed."
            if whole.dtype != torch.int8:
                return f"Not yet: the numbers are {whole.dtype}."
            if whole.shape != weight.shape or scales.shape != (len(weight), 1):
                shapes = f"{tuple(whole.shape)} and {tuple(scales.shape)}"
                return f"Not yet: the shapes are {shapes}."
            if not torch.isfinite(scales).all():
                return "Not yet: a scale is not finite."
            if not (scales > 0).all():
                return "Not yet: a scale is 0, and 0 divided by 0 is nan."
            missed = (whole * scales - weight).abs().amax(dim=1)
            allowed = weight.abs().amax(dim=1) / 127 * 0.51
            for row, (off, most) in enumerate(zip(missed, allowed, strict=True)):
                if not off <= most:
                    shares = f"{off / most * 0.51:.2f} of a step, not 0.50 at most"
                    return f"Not yet: row {row} is off by {shares}."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_quantize_rows(quantize_rows))
    # > Not yet: the shapes are (4, 9) and ().
    # --8<-- [end:try]
