"""A trace read back: which function asks for a number."""

from events import callers, events_of
from mended import ScaledReadings
from slow import F, train
from torch.profiler import ProfilerActivity, profile

# isort: split

# --8<-- [start:read]
import warnings

prof = profile(activities=[ProfilerActivity.CPU], with_stack=True)
with warnings.catch_warnings(action="ignore"), prof:  # torch 2.11 wants acc_events
    train(ScaledReadings(), F.cross_entropy)

events = events_of(prof)
one = next(event for event in events if event["name"] == "aten::addmm")
print(f"{one['cat']} {one['name']}: starts at {one['ts']:.3f}, lasts {one['dur']:.3f}")
# ~> cpu_op aten::addmm: starts at 5103363954563.730, lasts 413.937
print(dict(callers(events, "aten::_local_scalar_dense")))
# > {'__init__': 1, '__iter__': 1, 'train': 10}
# --8<-- [end:read]
