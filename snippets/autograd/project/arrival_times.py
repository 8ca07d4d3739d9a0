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
    moved = torch.tensor([2.0, -1.0])
    try:
        for places, (x, y, t) in (
            (stations, (0, 0, 1)),
            (stations[:2] + moved, (2, -1, 5)),
        ):
            source = torch.tensor([x, y, t], dtype=torch.float32, requires_grad=True)
            times = arrival_times(source, places)
            if not isinstance(times, torch.Tensor):
                return "Not yet: return a tensor, with a time for each station."
            if times.shape != (len(places),):
                shapes = f"({len(places)},), not {tuple(times.shape)}"
                return f"Not yet: the shape should be {shapes}."
            ways = places - torch.tensor([float(x), float(y)])
            far = ways.norm(dim=1)
            for km, time in zip(far.tolist(), times.tolist(), strict=True):
                if not abs(time - (t + km / SPEED)) < 0.02:
                    heard = f"it is heard at {t + km / SPEED:.1f} s, not {time:.1f}"
                    return f"Not yet: {km:.1f} km away {heard}."
            if not times.requires_grad:
                return "Not yet: the times have lost their way back to the source."
            (slope,) = torch.autograd.grad(times.sum(), source)
            if slope.isnan().any():
                return "Not yet: for a source right at a station, the slope is nan."
            # A step away from a station is heard later there, by 1 / SPEED.
            place = -(ways / far[:, None]).nan_to_num().sum(dim=0) / SPEED
            if not (slope - torch.tensor([*place, len(places)])).abs().max() < 0.01:
                return "Not yet: a part of the slopes does not come back to the source."
    except Exception as error:
        return f"Not yet: {type(error).__name__}: {error}"
    return "Right!"


# --8<-- [end:check]

if __name__ == "__main__":
    # --8<-- [start:try]
    print(check_arrival_times(arrival_times))
    # > Not yet: 3.4 km away it is heard at 11.0 s, not 1.0.
    # --8<-- [end:try]
