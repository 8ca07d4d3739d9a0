"""Solution of stage 5: solve for the step that would mend all differences at once."""

import torch
from arrival_times_solution import arrival_times
from locate_fast import check_locate_fast


# --8<-- [start:solution]
def locate_fast(stations, heard, start, steps=5):
    """Return the source, of shape (3,), after a few large steps."""
    source = start
    for _ in range(steps):
        slopes = torch.func.jacrev(arrival_times)(source, stations)
        late = heard - arrival_times(source, stations)
        step = torch.linalg.lstsq(slopes, late[:, None]).solution
        source = source + step[:, 0]
    return source


if __name__ == "__main__":
    print(check_locate_fast(locate_fast))
    # > Right!
# --8<-- [end:solution]
