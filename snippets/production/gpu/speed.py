"""How long a matrix product takes, by its size."""

import torch
from stopwatch import seconds


# --8<-- [start:measure]
def product_time(n: int, device: torch.device) -> float:
    """Return the seconds of one product of two n by n matrices."""
    a = torch.rand(n, n, device=device)
    return seconds(lambda: a @ a, device)


# --8<-- [end:measure]

if __name__ == "__main__":
    # --8<-- [start:table]
    sizes = [64, 128, 256, 512, 1024]
    on_cpu = [product_time(n, torch.device("cpu")) for n in sizes]
    for n, s in zip(sizes, on_cpu, strict=True):
        print(f"{n:4}: {s * 1e3:7.3f} ms, {2 * n**3 / s / 1e9:6.1f} GFLOP/s")
    # ~>   64:   0.007 ms,   78.5 GFLOP/s
    # ~>  128:   0.046 ms,   91.0 GFLOP/s
    # ~>  256:   0.289 ms,  116.1 GFLOP/s
    # ~>  512:   2.247 ms,  119.5 GFLOP/s
    # ~> 1024:  18.461 ms,  116.3 GFLOP/s
    # --8<-- [end:table]
