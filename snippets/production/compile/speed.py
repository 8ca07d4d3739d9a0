"""The first call against the next, and from how many calls on it pays off."""

# needs: c++ (torch.compile writes C++ and has it compiled)
# time: 90 s (compiles; with an empty cache, on a slow machine)

from photo import brighten, torch

# isort: split
# --8<-- [start:first]
import math
import statistics
import time
import warnings

with warnings.catch_warnings(action="ignore"):  # of a deprecated part in torch 2.13
    import torch._inductor.compile_fx


def seconds(function, *inputs) -> float:
    start = time.perf_counter()
    function(*inputs)
    return time.perf_counter() - start


def median(function, *inputs) -> float:
    """Return the middle of 25 measurements, in seconds."""
    return statistics.median(seconds(function, *inputs) for _ in range(25))


large = torch.rand(3, 1000, 1000)
fast = torch.compile(brighten)
first = seconds(fast, large)
print(torch._inductor.metrics.generated_kernel_count)
# > 1
# --8<-- [end:first]

# --8<-- [start:next]
eager, compiled = median(brighten, large), median(fast, large)
print(f"first call {1000 * first:8.2f} ms")
# ~> first call  1089.46 ms
print(f"next calls {1000 * compiled:8.2f} ms")
# ~> next calls     0.49 ms
print(f"eager      {1000 * eager:8.2f} ms")
# ~> eager          2.99 ms
saved = max(eager - compiled, 1e-9)
print("pays off after", math.ceil(first / saved), "calls")
# ~> pays off after 437 calls
# --8<-- [end:next]

# --8<-- [start:sizes]
for pixels in (10, 1000, 100_000, 1_000_000):
    strip = torch.rand(3, 1, pixels)
    fast(strip)  # the first call with a new shape may compile
    times = [1e6 * median(function, strip) for function in (brighten, fast)]
    print(f"{pixels:7} pixels, µs: {times[0]:8.0f} eager, {times[1]:6.0f} compiled")
# ~>      10 pixels, µs:       13 eager,     15 compiled
# ~>    1000 pixels, µs:       11 eager,     13 compiled
# ~>  100000 pixels, µs:      133 eager,     46 compiled
# ~> 1000000 pixels, µs:     3113 eager,    516 compiled


def product(a):
    return a @ a


square, fast_product = torch.rand(300, 300), torch.compile(product)
fast_product(square)
times = [1e6 * median(function, square) for function in (product, fast_product)]
print(f"one product, µs: {times[0]:.0f} eager, {times[1]:.0f} compiled")
# ~> one product, µs: 502 eager, 518 compiled
# --8<-- [end:sizes]
