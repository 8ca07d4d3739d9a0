"""The events of a trace, and who called them."""

# --8<-- [start:export]
import json
import tempfile
from collections import Counter
from pathlib import Path

from torch.profiler import profile


def events_of(prof: profile) -> list[dict]:
    """Return what the trace says: one dictionary for each event."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "trace.json")
        prof.export_chrome_trace(str(file))
        return json.loads(file.read_text())["traceEvents"]


# --8<-- [end:export]


# --8<-- [start:callers]
def callers(events: list[dict], name: str) -> Counter:
    """Count the Python functions from which an operator was called."""
    functions = [e for e in events if e.get("cat") == "python_function"]
    found = Counter()
    for call in (e for e in events if e["name"] == name):
        around = [
            f
            for f in functions
            if f["tid"] == call["tid"]
            and "): " in f["name"]
            and f["ts"] <= call["ts"] < f["ts"] + f["dur"]
        ]
        innermost = max(around, key=lambda f: f["ts"])
        found[innermost["name"].split("): ")[1]] += 1
    return found


# --8<-- [end:callers]
