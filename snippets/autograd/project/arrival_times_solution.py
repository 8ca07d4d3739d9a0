"""Solution of stage 1: the distance to each station, divided by the speed of sound."""

import torch
from arrival_times import check_arrival_times

SPEED = 0.34


# --8<-- [start:solution]
def arrival_times(source, stations):
    """Return when each station, of shape (n, 2), hears a source (x, y, t)."""
    distances = torch.linalg.vector_norm(stations - source[:2], dim=1)
    return source[2] + distances / SPEED


if __name__ == "__main__":
    print(check_arrival_times(arrival_times))
    # > Right!
# --8<-- [end:solution]
