"""The profile of one call, and the operators in it, counted."""

# --8<-- [start:calls]
from collections.abc import Callable

from torch.profiler import ProfilerActivity, profile


def profiled(work: Callable) -> profile:
    """Return the profile of one call, after a first one that does not count."""
    work()
    with profile(activities=[ProfilerActivity.CPU], acc_events=True) as prof:
        work()
    return prof


def calls(prof: profile) -> dict[str, int]:
    return {row.key: row.count for row in prof.key_averages()}


# --8<-- [end:calls]
