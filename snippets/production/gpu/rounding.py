"""How far a matrix product is off, by the type it is calculated in."""

# --8<-- [start:measure]
import torch

torch.manual_seed(0)
a, b = torch.randn(2, 512, 512, dtype=torch.float64)
exact = a @ b


def error(product: torch.Tensor) -> float:
    """Return the largest error, as a share of the usual result."""
    off = (product.cpu().double() - exact).abs().max()
    return (off / exact.abs().mean()).item()


# --8<-- [end:measure]

if __name__ == "__main__":
    # --8<-- [start:cpu]
    for dtype in (torch.float32, torch.float16, torch.bfloat16):
        product = a.to(dtype) @ b.to(dtype)
        print(f"{dtype!s:14}: {error(product):.0e}")
    # ~> torch.float32 : 2e-06
    # ~> torch.float16 : 2e-03
    # ~> torch.bfloat16: 2e-02
    # --8<-- [end:cpu]
