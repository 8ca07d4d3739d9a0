"""Stage 1: from a source to the times at which it is heard."""

import torch

SPEED = 0.34


# --8<-- [start:starter]
def arrival_times(source, stations):
    """Return when each station, of shape (n, 2), hears a source (x, y, t)."""
    return source[2].expand(len(stations))  # your code here


# --8<-- [end:starter]


# --8<-- [start:check]
def check_arrival_times(arrival_times):
    """Say whether sound needs its time, and whether slopes come back."""
    stations = torch.tensor([[3.4, 0.0], [0.0, -6.8], [3.0, 4.0], [0.0, 0.0]])
    source = torch.tensor([0.0, 0.0, 1.0], requires_grad=True)
    times = arrival_times(source, stations)
    if times.shape != (4,):
        return f"Not yet: the shape should be (4,), not {tuple(times.shape)}."
    for time, right, where in zip(
        times.tolist(), [11, 21, 15.7, 1], ["3.4", "6.8", "5", "0"], strict=True
    ):
        if abs(time - right) > 0.02:
            return f"Not yet: {where} km away it is heard at {right} s, not {time:.1f}."
    if not times.requires_grad:
        return "Not yet: the times have lost their way back to the source."
    (slope,) = torch.autograd.grad(times.sum(), source)
    if slope.isnan().any():
        return "Not yet: where the source stands at a station, the slope is nan."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_arrival_times(arrival_times))
    # > Not yet: 3.4 km away it is heard at 11 s, not 1.0.
    # --8<-- [end:try]
