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
    stations = torch.tensor([[3.4, 0], [0, -6.8], [3, 4], [0, 0]])
    source = torch.tensor([0.0, 0.0, 1.0], requires_grad=True)
    times = arrival_times(source, stations)
    if not isinstance(times, torch.Tensor):
        return "Not yet: return a tensor, with a time for each station."
    if times.shape != (4,):
        shape = tuple(times.shape)
        return f"Not yet: the shape should be (4,), not {shape}."
    rights = [(3.4, 11), (6.8, 21), (5, 15.7), (0, 1)]
    for (km, right), time in zip(rights, times.tolist(), strict=True):
        if not abs(time - right) < 0.02:
            heard = f"it is heard at {right} s, not {time:.1f}"
            return f"Not yet: {km} km away {heard}."
    if not times.requires_grad:
        return "Not yet: the times have lost their way back to the source."
    (slope,) = torch.autograd.grad(times.sum(), source)
    if slope.isnan().any():
        return "Not yet: for a source right at a station, the slope is nan."
    if not slope.all():
        return "Not yet: no slope comes back to a part of the source."
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_arrival_times(arrival_times))
    # > Not yet: 3.4 km away it is heard at 11 s, not 1.0.
    # --8<-- [end:try]
