"""How long a matrix product takes, by its size."""

# runs: alone (it measures time)

import torch
from stopwatch import seconds


# --8<-- [start:measure]
def product_time(n: int, device: torch.device) -> float:
    """Return the seconds of one product of two n by n matrices."""
    a = torch.rand(n, n, device=device)
    return min(seconds(lambda: a @ a, device) for _ in range(5))


# --8<-- [end:measure]

if __name__ == "__main__":
    # --8<-- [start:table]
    sizes = [64, 128, 256, 512, 1024]
    on_cpu = [product_time(n, torch.device("cpu")) for n in sizes]
    for n, s in zip(sizes, on_cpu, strict=True):
        print(f"{n:4}: {s * 1e3:7.3f} ms, {2 * n**3 / s / 1e9:6.1f} GFLOP/s")
    # ~>   64:   0.006 ms,   90.1 GFLOP/s
    # ~>  128:   0.037 ms,  112.6 GFLOP/s
    # ~>  256:   0.284 ms,  118.0 GFLOP/s
    # ~>  512:   2.236 ms,  120.1 GFLOP/s
    # ~> 1024:  17.721 ms,  121.2 GFLOP/s
    # --8<-- [end:table]
